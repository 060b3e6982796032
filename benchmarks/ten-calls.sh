#!/usr/bin/env bash
# The same ten calls with four tools: generates each client of docs/examples/store.yaml, compiles the code of benchmarks/ten-calls with
# it, and prints how many lines each call takes. Nothing is called. For the table of docs/peers.md; downloads the tools.
# usage: benchmarks/ten-calls.sh
set -euo pipefail
repository=$(cd "$(dirname "$0")/.." && pwd)
document="$repository/docs/examples/store.yaml"
calls="$repository/benchmarks/ten-calls"
. "$repository/benchmarks/peers.include.sh"

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

build_typewright "$repository"
project Typewright "<ItemGroup>
    <OpenApiClient Include=\"$document\" Namespace=\"PetStore\" />
  </ItemGroup>
  $(typewright_items "$repository")"

project Kiota "<ItemGroup>$(kiota_packages)</ItemGroup>"
install_kiota
quiet generate_kiota "$document" Api StoreClient "$folder/Kiota/Api"

project NSwag ""
install_nswag
quiet generate_nswag "$document" Api StoreClient "$folder/NSwag/Client.cs"

project Refit "<ItemGroup>$(package Refit "$refit")</ItemGroup>"

for tool in Typewright Kiota NSwag Refit; do
  quiet dotnet build -v:quiet "$folder/$tool"
done

echo "| | Typewright | Kiota | NSwag | Refit |"
echo "|---|---|---|---|---|"
for tool in Typewright Kiota NSwag Refit; do
  count_parts "$calls/${tool}Calls.cs" | sed "s/^/$tool\t/"
done >"$folder/counts"
sed -n 's/^    \/\/ == //p' "$calls/TypewrightCalls.cs" | while read -r part; do
  row="| $part |"
  for tool in Typewright Kiota NSwag Refit; do
    row+=" $(awk -F'\t' -v tool="$tool" -v part="$part" '$1 == tool && $2 == part { print $3 }' "$folder/counts") |"
  done
  echo "$row"
done
awk -F'\t' '{ sum[$1] += $3 } END { print "| **together** | " sum["Typewright"] " | " sum["Kiota"] " | " sum["NSwag"] " | " sum["Refit"] " |" }' "$folder/counts"
written=$(count_lines "$calls/RefitStore.cs")
echo "| written by hand beside them | 0 | 0 | 0 | $written |"
