#!/usr/bin/env bash
# What building a client costs, here and with other tools: CPU seconds (user and system) of generation and of whole builds, in turns.
# usage: benchmarks/peers.sh ROUNDS DOCUMENT...     (PEERS="ours kiota nswag before" chooses; BEFORE is another checkout of this repository)
# Every build is a new process with no compiler server and no node that stays; packages are restored before anything is measured.
set -euo pipefail
repository=$(cd "$(dirname "$0")/.." && pwd)
rounds=$1
shift
peers=${PEERS:-ours kiota nswag}
kiota=1.38.0
kiotaLibraries=2.1.6
nswag=14.7.1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 MSBUILDDISABLENODEREUSE=1
TIMEFORMAT='%U %S'
azureCore=$(sed -n 's/.*Include="Azure.Core" Version="\([^"]*\)".*/\1/p' "$repository/Directory.Packages.props")
build=(dotnet build -c Release --no-restore -nodeReuse:false -v:quiet -p:UseSharedCompilation=false -clp:ErrorsOnly)

# The files of a project: its body is the argument.
project() {
  mkdir -p "$1"
  cat >"$1/Client.csproj" <<PROJECT
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <TargetFramework>net10.0</TargetFramework>
    <Nullable>enable</Nullable>
    <GenerateDocumentationFile>false</GenerateDocumentationFile>
    <NoWarn>\$(NoWarn);CS1591;CS8618;CS0618;CS0612</NoWarn>
  </PropertyGroup>
$2
</Project>
PROJECT
}

# A checkout of this repository: the client is made while the compiler runs. Its own projects are built before.
typewright() {
  project "$3" "<ItemGroup>
    <OpenApiClient Include=\"$2\" Namespace=\"Api\" />
    <Reference Include=\"$1/src/Runtime/bin/Release/net10.0/Typewright.Runtime.dll\" />
    <Analyzer Include=\"$1/src/Generator/bin/Release/netstandard2.0/Typewright.Generator.dll\" />
    <Analyzer Include=\"$1/src/Generator/bin/Release/netstandard2.0/YamlDotNet.dll\" />
    <PackageReference Include=\"Azure.Core\" Version=\"$azureCore\" />
  </ItemGroup>
  <Import Project=\"$1/src/Generator/build/Typewright.props\" />
  <Import Project=\"$1/src/Generator/build/Typewright.targets\" />"
}

prepare() {
  case $1 in
    ours) typewright "$repository" "$2" "$3" ;;
    before) typewright "$BEFORE" "$2" "$3" ;;
    kiota)
      local packages="" library
      for library in Abstractions Http.HttpClientLibrary Serialization.{Json,Form,Text,Multipart}; do
        packages+="<PackageReference Include=\"Microsoft.Kiota.$library\" Version=\"$kiotaLibraries\" />"
      done
      project "$3" "<ItemGroup>$packages</ItemGroup>"
      ;;
    nswag) project "$3" "<PropertyGroup><ImplicitUsings>disable</ImplicitUsings></PropertyGroup>" ;;
  esac
  dotnet restore -v:quiet "$3"
}

# Tools that write files are run before the build, which then compiles them.
generate() {
  case $1 in
    kiota) "$folder/tools/kiota" generate -d "$2" -l csharp -n Api -c ApiClient -o "$3/Api" --clean-output --log-level Error ;;
    nswag)
      "$folder/tools/nswag" openapi2csclient "/input:$2" "/output:$3/Client.cs" /namespace:Api /className:ApiClient \
        /jsonLibrary:SystemTextJson /generateNullableReferenceTypes:true
      ;;
  esac
}

measure() {
  { time "$@" >"$folder/output.log" 2>&1 || echo "failed" >"$folder/failed"; } 2>&1 | awk '{ print $1 + $2 }'
}

for peer in $peers; do
  case $peer in
    kiota) dotnet tool install Microsoft.OpenApi.Kiota --version $kiota --tool-path "$folder/tools" >"$folder/output.log" ;;
    nswag) dotnet tool install NSwag.ConsoleCore --version $nswag --tool-path "$folder/tools" >"$folder/output.log" ;;
    ours)
      dotnet build -c Release -v:quiet -clp:ErrorsOnly "$repository/src/Generator"
      dotnet build -c Release -v:quiet -clp:ErrorsOnly -f net10.0 "$repository/src/Runtime"
      ;;
  esac
done

echo "| document | tool | generation | build | together | assembly, kB | round |"
echo "|---|---|---|---|---|---|---|"
for document in "$@"; do
  document=$(realpath "$document")
  for peer in $peers; do
    prepare "$peer" "$document" "$folder/$(basename "$document").$peer" >"$folder/output.log"
  done
  for ((round = 1; round <= rounds; round++)); do
    for peer in $peers; do
      place="$folder/$(basename "$document").$peer"
      rm -rf "$place/bin" "$place/obj/Release" "$folder/failed"
      generation=0
      if [[ $peer == kiota || $peer == nswag ]]; then
        generation=$(measure generate "$peer" "$document" "$place")
      fi
      compilation=$(measure "${build[@]}" "$place")
      size=$(stat -c %s "$place/bin/Release/net10.0/Client.dll" 2>"$folder/output2.log" || echo 0)
      awk -v d="$(basename "$document")" -v p="$peer" -v g="$generation" -v c="$compilation" -v s="$size" -v r="$round" \
        -v f="$([[ -e $folder/failed ]] && echo ' (does not compile)' || true)" \
        'BEGIN { printf "| %s | %s%s | %.1f | %.1f | %.1f | %.0f | %d |\n", d, p, f, g, c, g + c, s / 1024, r }'
    done
  done
done
