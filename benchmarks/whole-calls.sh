#!/usr/bin/env bash
# Whole calls over loopback with five tools and with Azure.Core alone, by turns in one process, and the first call of a process with each: for docs/benchmarks.md.
# usage: benchmarks/whole-calls.sh [TOOL...]     (downloads the tools; RUNTIME is another checkout of this repository to measure)
set -euo pipefail
repository=$(cd "${RUNTIME:-$(dirname "$0")/..}" && pwd)
sources=$(cd "$(dirname "$0")/whole-calls" && pwd)
document="$sources/catalog.yaml"
. "$sources/../peers.include.sh"
server=""
trap '[ -z "$server" ] || kill "$server"; rm -rf "$folder"' EXIT

build_typewright "$repository"
install_kiota
install_nswag
mkdir "$folder/calls"
cat >"$folder/calls/WholeCalls.csproj" <<PROJECT
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <Nullable>enable</Nullable>
    <ImplicitUsings>enable</ImplicitUsings>
    <NoWarn>\$(NoWarn);CS8618;CS0618</NoWarn>
  </PropertyGroup>
  <ItemGroup>
    <Compile Include="$sources/*.cs" />
    <OpenApiClient Include="$document" Namespace="Ours" />
    $(package Refit "$refit")
    $(kiota_packages)
  </ItemGroup>
  $(typewright_items "$repository")
</Project>
PROJECT
quiet generate_kiota "$document" KiotaApi CatalogClient "$folder/calls/Kiota"
quiet generate_nswag "$document" NSwagApi CatalogClient "$folder/calls/NSwag.cs"
quiet dotnet build -c Release -v:quiet -clp:ErrorsOnly "$folder/calls" -o "$folder/program"

calls=(dotnet "$folder/program/WholeCalls.dll")
mkfifo "$folder/port"
"${calls[@]}" serve >"$folder/port" &
server=$!
read -r port <"$folder/port"
"${calls[@]}" calls "$port" "$@"
echo
echo "| first call | ms | compiled just in time, ms | methods |"
echo "|---|---|---|---|"
for tool in "${@:-Typewright Azure.Core HttpClient Refit NSwag Kiota}"; do
  for name in $tool; do "${calls[@]}" first "$port" "$name"; done
done
