#!/usr/bin/env bash
# The same ten calls with four tools: generates each client of docs/examples/store.yaml, compiles the code of benchmarks/ten-calls with
# it, and prints how many lines each call takes. Nothing is called. For the table of docs/peers.md; downloads the tools.
# usage: benchmarks/ten-calls.sh
set -euo pipefail
repository=$(cd "$(dirname "$0")/.." && pwd)
document="$repository/docs/examples/store.yaml"
calls="$repository/benchmarks/ten-calls"
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
azureCore=$(sed -n 's/.*Include="Azure.Core" Version="\([^"]*\)".*/\1/p' "$repository/Directory.Packages.props")

quiet() { "$@" >"$folder/output.log" 2>&1 || { cat "$folder/output.log"; exit 1; }; }

# A project of a tool: what it references is the second argument.
project() {
  mkdir -p "$folder/$1"
  cat >"$folder/$1/Client.csproj" <<PROJECT
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <TargetFramework>net10.0</TargetFramework>
    <Nullable>enable</Nullable>
    <ImplicitUsings>enable</ImplicitUsings>
    <NoWarn>\$(NoWarn);CS8618;CS0618</NoWarn>
  </PropertyGroup>
  $2
</Project>
PROJECT
  cp "$calls/$1"*.cs "$folder/$1"
}

package() { echo "<PackageReference Include=\"$1\" Version=\"$2\" />"; }

quiet dotnet build -c Release -v:quiet "$repository/src/Generator"
quiet dotnet build -c Release -v:quiet -f net10.0 "$repository/src/Runtime"
project Typewright "<ItemGroup>
    <OpenApiClient Include=\"$document\" Namespace=\"PetStore\" />
    <Reference Include=\"$repository/src/Runtime/bin/Release/net10.0/Typewright.Runtime.dll\" />
    <Analyzer Include=\"$repository/src/Generator/bin/Release/netstandard2.0/Typewright.Generator.dll\" />
    <Analyzer Include=\"$repository/src/Generator/bin/Release/netstandard2.0/YamlDotNet.dll\" />
    $(package Azure.Core "$azureCore")
  </ItemGroup>
  <Import Project=\"$repository/src/Generator/build/Typewright.props\" />
  <Import Project=\"$repository/src/Generator/build/Typewright.targets\" />"

libraries=""
for library in Abstractions Http.HttpClientLibrary Serialization.{Json,Form,Text,Multipart}; do
  libraries+=$(package "Microsoft.Kiota.$library" 2.1.6)
done
project Kiota "<ItemGroup>$libraries</ItemGroup>"
quiet dotnet tool install Microsoft.OpenApi.Kiota --version 1.38.0 --tool-path "$folder/tools"
quiet "$folder/tools/kiota" generate -d "$document" -l csharp -n Api -c StoreClient -o "$folder/Kiota/Api" --clean-output --log-level Error

project NSwag ""
quiet dotnet tool install NSwag.ConsoleCore --version 14.7.1 --tool-path "$folder/tools"
quiet "$folder/tools/nswag" openapi2csclient "/input:$document" "/output:$folder/NSwag/Client.cs" /namespace:Api /className:StoreClient \
  /jsonLibrary:SystemTextJson /generateNullableReferenceTypes:true

project Refit "<ItemGroup>$(package Refit 16.4.0)</ItemGroup>"

for tool in Typewright Kiota NSwag Refit; do
  quiet dotnet build -v:quiet "$folder/$tool"
done

# Lines of code of each part: neither empty ones nor comments, nor braces alone.
echo "| | Typewright | Kiota | NSwag | Refit |"
echo "|---|---|---|---|---|"
for tool in Typewright Kiota NSwag Refit; do
  awk -v tool="$tool" '
    /^    \/\/ == / { part = substr($0, 11); next }
    /^}/ { part = "" }
    part != "" && !/^ *$/ && !/^ *\/\// && !/^ *[{}();]+,?$/ { count[part]++ }
    END { for (part in count) { print tool "\t" part "\t" count[part] } }' "$calls/${tool}Calls.cs"
done >"$folder/counts"
sed -n 's/^    \/\/ == //p' "$calls/TypewrightCalls.cs" | while read -r part; do
  row="| $part |"
  for tool in Typewright Kiota NSwag Refit; do
    row+=" $(awk -F'\t' -v tool="$tool" -v part="$part" '$1 == tool && $2 == part { print $3 }' "$folder/counts") |"
  done
  echo "$row"
done
awk -F'\t' '{ sum[$1] += $3 } END { print "| **together** | " sum["Typewright"] " | " sum["Kiota"] " | " sum["NSwag"] " | " sum["Refit"] " |" }' "$folder/counts"
written=$(grep -cvE '^ *$|^ *//|^using|^namespace|^ *[{}();]+,?$' "$calls/RefitStore.cs")
echo "| written by hand beside them | 0 | 0 | 0 | $written |"
