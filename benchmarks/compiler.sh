#!/usr/bin/env bash
# What the compiler needs for one document: the whole process, generation and compilation, in a project that has nothing else.
# usage: benchmarks/compiler.sh DOCUMENT [csc option]...   (GNU time is needed; /skipanalyzers+ leaves the SDK's analyzers out)
set -euo pipefail
repository=$(cd "$(dirname "$0")/.." && pwd)
document=$(realpath "$1")
shift
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
version=$(sed -n 's/.*Include="Azure.Core" Version="\([^"]*\)".*/\1/p' "$repository/Directory.Packages.props")
cat >"$folder/Client.csproj" <<PROJECT
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <TargetFramework>net10.0</TargetFramework>
    <Nullable>enable</Nullable>
  </PropertyGroup>
  <ItemGroup>
    <OpenApiClient Include="$document" Namespace="Api" />
    <ProjectReference Include="$repository/src/Runtime/Runtime.csproj" />
    <PackageReference Include="Azure.Core" Version="$version" />
  </ItemGroup>
  <Import Project="$repository/src/Generator/build/Typewright.Development.targets" />
</Project>
PROJECT
cd "$folder"
# The build tells the compiler's command line, which is then run alone.
dotnet build -c Release -p:UseSharedCompilation=false -v:detailed >build.log
compiler=$(grep -o '[^ ]*/csc /noconfig .*' build.log | tail -n 1)
echo "${compiler#*/csc /noconfig }" >compiler.rsp
/usr/bin/time -f "%U s user, %S s system, %e s elapsed, %M KB peak" "${compiler%% *}" /noconfig @compiler.rsp "$@" | tail -n 0
