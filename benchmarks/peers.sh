#!/usr/bin/env bash
# What building a client costs, here and with other tools: CPU seconds (user and system) of generation and of whole builds, in turns,
# and the ratio to the first of them.
# usage: benchmarks/peers.sh ROUNDS DOCUMENT...     (PEERS="ours kiota nswag before" chooses; BEFORE is another checkout of this repository)
# Every build is a new process with no compiler server and no node that stays; packages are restored before anything is measured.
set -euo pipefail
repository=$(cd "$(dirname "$0")/.." && pwd)
rounds=$1
shift
peers=${PEERS:-ours kiota nswag}
. "$repository/benchmarks/peers.include.sh"
export MSBUILDDISABLENODEREUSE=1
TIMEFORMAT='%U %S'
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
  </ItemGroup>
  $(typewright_items "$1")"
}

prepare() {
  case $1 in
    ours) typewright "$repository" "$2" "$3" ;;
    before) typewright "$BEFORE" "$2" "$3" ;;
    kiota)
      project "$3" "<ItemGroup>$(kiota_packages)</ItemGroup>"
      ;;
    nswag) project "$3" "<PropertyGroup><ImplicitUsings>disable</ImplicitUsings></PropertyGroup>" ;;
  esac
  dotnet restore -v:quiet "$3"
}

# Tools that write files are run before the build, which then compiles them.
generate() {
  case $1 in
    kiota) generate_kiota "$2" Api ApiClient "$3/Api" ;;
    nswag) generate_nswag "$2" Api ApiClient "$3/Client.cs" ;;
  esac
}

measure() {
  { time "$@" >"$folder/output.log" 2>&1 || echo "failed" >"$folder/failed"; } 2>&1 | awk '{ print $1 + $2 }'
}

for peer in $peers; do
  case $peer in
    kiota) install_kiota ;;
    nswag) install_nswag ;;
    ours) build_typewright "$repository" ;;
  esac
done

echo "| document | generator | generation | build | together | against the first | assembly, kB | round |"
echo "|---|---|---|---|---|---|---|---|"
for document in "$@"; do
  document=$(realpath "$document")
  for peer in $peers; do
    prepare "$peer" "$document" "$folder/$(basename "$document").$peer" >"$folder/output.log"
  done
  for ((round = 1; round <= rounds; round++)); do
    first=""
    for peer in $peers; do
      place="$folder/$(basename "$document").$peer"
      rm -rf "$place/bin" "$place/obj/Release" "$folder/failed"
      generation=0
      if [[ $peer == kiota || $peer == nswag ]]; then
        generation=$(measure generate "$peer" "$document" "$place")
      fi
      compilation=$(measure "${build[@]}" "$place")
      first=${first:-$(awk -v g="$generation" -v c="$compilation" 'BEGIN { print g + c }')}
      size=$(stat -c %s "$place/bin/Release/net10.0/Client.dll" 2>"$folder/output2.log" || echo 0)
      awk -v d="$(basename "$document")" -v p="$peer" -v g="$generation" -v c="$compilation" -v s="$size" -v r="$round" -v o="$first" \
        -v f="$([[ -e $folder/failed ]] && echo ' (does not compile)' || true)" \
        'BEGIN { printf "| %s | %s%s | %.1f | %.1f | %.1f | %.2f | %.0f | %d |\n", d, p, f, g, c, g + c, (g + c) / o, s / 1024, r }'
    done
  done
done
