#!/usr/bin/env bash
# Whole calls over loopback with five tools, by turns in one process, and the first call of a process with each: for docs/benchmarks.md.
# usage: benchmarks/whole-calls.sh [TOOL...]     (downloads the tools; RUNTIME is another checkout of this repository to measure)
set -euo pipefail
repository=$(cd "${RUNTIME:-$(dirname "$0")/..}" && pwd)
sources=$(cd "$(dirname "$0")/whole-calls" && pwd)
document="$sources/catalog.yaml"
folder=$(mktemp -d)
server=""
trap '[ -z "$server" ] || kill "$server"; rm -rf "$folder"' EXIT
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
azureCore=$(sed -n 's/.*Include="Azure.Core" Version="\([^"]*\)".*/\1/p' "$repository/Directory.Packages.props")

quiet() { "$@" >"$folder/output.log" 2>&1 || { cat "$folder/output.log"; exit 1; }; }
package() { echo "<PackageReference Include=\"$1\" Version=\"$2\" />"; }

quiet dotnet build -c Release -v:quiet "$repository/src/Generator"
quiet dotnet build -c Release -v:quiet -f net10.0 "$repository/src/Runtime"
quiet dotnet tool install Microsoft.OpenApi.Kiota --version 1.38.0 --tool-path "$folder/tools"
quiet dotnet tool install NSwag.ConsoleCore --version 14.7.1 --tool-path "$folder/tools"

libraries=""
for library in Abstractions Http.HttpClientLibrary Serialization.{Json,Form,Text,Multipart}; do
  libraries+=$(package "Microsoft.Kiota.$library" 2.1.6)
done
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
    <Reference Include="$repository/src/Runtime/bin/Release/net10.0/Typewright.Runtime.dll" />
    <Analyzer Include="$repository/src/Generator/bin/Release/netstandard2.0/Typewright.Generator.dll" />
    <Analyzer Include="$repository/src/Generator/bin/Release/netstandard2.0/YamlDotNet.dll" />
    $(package Azure.Core "$azureCore")
    $(package Refit 16.4.0)
    $libraries
  </ItemGroup>
  <Import Project="$repository/src/Generator/build/Typewright.props" />
  <Import Project="$repository/src/Generator/build/Typewright.targets" />
</Project>
PROJECT
quiet "$folder/tools/kiota" generate -d "$document" -l csharp -n KiotaApi -c CatalogClient -o "$folder/calls/Kiota" --clean-output \
  --log-level Error
quiet "$folder/tools/nswag" openapi2csclient "/input:$document" "/output:$folder/calls/NSwag.cs" /namespace:NSwagApi \
  /className:CatalogClient /jsonLibrary:SystemTextJson /generateNullableReferenceTypes:true
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
for tool in "${@:-Typewright HttpClient Refit NSwag Kiota}"; do
  for name in $tool; do "${calls[@]}" first "$port" "$name"; done
done
