# What the scripts of this folder share: which versions of the peers are compared, how clients of theirs and ours get into a project, and
# what counts as a line of code. Sourced after `repository` is set; makes a folder that goes away at the end.
kiota=1.38.0
kiotaLibraries=2.1.6
nswag=14.7.1
refit=16.4.0
azureCore=$(sed -n 's/.*Include="Azure.Core" Version="\([^"]*\)".*/\1/p' "$repository/Directory.Packages.props")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

# Runs a command whose output counts only if it fails.
quiet() { "$@" >"$folder/output.log" 2>&1 || { cat "$folder/output.log"; exit 1; }; }

package() { echo "<PackageReference Include=\"$1\" Version=\"$2\" />"; }

# The packages that a client of Kiota's needs.
kiota_packages() {
  local library
  for library in Abstractions Http.HttpClientLibrary Serialization.{Json,Form,Text,Multipart}; do
    package "Microsoft.Kiota.$library" "$kiotaLibraries"
  done
}

# Builds the projects of a checkout of this repository that clients need.
build_typewright() {
  quiet dotnet build -c Release -v:quiet "$1/src/Generator"
  quiet dotnet build -c Release -v:quiet -f net10.0 "$1/src/Runtime"
}

# What a project says to have the generator and the runtime library of a checkout.
typewright_items() {
  cat <<ITEMS
<ItemGroup>
    <Reference Include="$1/src/Runtime/bin/Release/net10.0/Typewright.Runtime.dll" />
    <Analyzer Include="$1/src/Generator/bin/Release/netstandard2.0/Typewright.Generator.dll" />
    <Analyzer Include="$1/src/Generator/bin/Release/netstandard2.0/YamlDotNet.dll" />
    $(package Azure.Core "$azureCore")
  </ItemGroup>
  <Import Project="$1/src/Generator/build/Typewright.props" />
  <Import Project="$1/src/Generator/build/Typewright.targets" />
ITEMS
}

install_kiota() { quiet dotnet tool install Microsoft.OpenApi.Kiota --version "$kiota" --tool-path "$folder/tools"; }

install_nswag() { quiet dotnet tool install NSwag.ConsoleCore --version "$nswag" --tool-path "$folder/tools"; }

# generate_kiota DOCUMENT NAMESPACE CLASS FOLDER
generate_kiota() { "$folder/tools/kiota" generate -d "$1" -l csharp -n "$2" -c "$3" -o "$4" --clean-output --log-level Error; }

# generate_nswag DOCUMENT NAMESPACE CLASS FILE
generate_nswag() {
  "$folder/tools/nswag" openapi2csclient "/input:$1" "/output:$4" "/namespace:$2" "/className:$3" \
    /jsonLibrary:SystemTextJson /generateNullableReferenceTypes:true
}

# The lines of code of each part of a file, in their order: neither empty ones nor comments, nor braces alone. A part begins with
# a comment "// == name".
count_parts() {
  awk '
    /^    \/\/ == / { part = substr($0, 11); order[++parts] = part; next }
    /^}/ { part = "" }
    part != "" && !/^ *$/ && !/^ *\/\// && !/^ *[{}();]+,?$/ { count[part]++ }
    END { for (i = 1; i <= parts; i++) { print order[i] "\t" count[order[i]] } }' "$1"
}

# The lines of code of a file that holds nothing else.
count_lines() { grep -cvE '^ *$|^ *//|^using|^namespace|^ *[{}();]+,?$' "$1"; }
