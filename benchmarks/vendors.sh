#!/usr/bin/env bash
# The jobs of samples/Services with the vendors' own libraries and with clients of the samples' documents: compiles the code of
# benchmarks/vendors, and prints how many lines each job takes. Nothing is called. For docs/vendors.md; downloads the libraries.
# usage: benchmarks/vendors.sh
set -euo pipefail
repository=$(cd "$(dirname "$0")/.." && pwd)
jobs="$repository/benchmarks/vendors"
services="$repository/samples/Services"
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
azureCore=$(sed -n 's/.*Include="Azure.Core" Version="\([^"]*\)".*/\1/p' "$repository/Directory.Packages.props")

quiet() { "$@" >"$folder/output.log" 2>&1 || { cat "$folder/output.log"; exit 1; }; }

quiet dotnet build -c Release -v:quiet "$repository/src/Generator"
quiet dotnet build -c Release -v:quiet -f net10.0 "$repository/src/Runtime"
cat >"$folder/Vendors.csproj" <<PROJECT
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <TargetFramework>net10.0</TargetFramework>
    <Nullable>enable</Nullable>
    <ImplicitUsings>enable</ImplicitUsings>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="Octokit" Version="14.0.0" />
    <PackageReference Include="Stripe.net" Version="53.1.0" />
    <PackageReference Include="OpenAI" Version="2.15.0" />
    <PackageReference Include="KubernetesClient" Version="21.0.8" />
    <PackageReference Include="Azure.Core" Version="$azureCore" />
    <OpenApiClient Include="$services/github.yaml" Namespace="Services.GitHub" />
    <OpenApiClient Include="$services/stripe.yaml" Namespace="Services.Stripe" Webhooks="true" />
    <OpenApiClient Include="$services/openai.yaml" Namespace="Services.OpenAI" />
    <OpenApiClient Include="$services/kubernetes.yaml" Namespace="Services.Kubernetes" Overlay="$services/kubernetes.overlay.yaml" />
    <Reference Include="$repository/src/Runtime/bin/Release/net10.0/Typewright.Runtime.dll" />
    <Analyzer Include="$repository/src/Generator/bin/Release/netstandard2.0/Typewright.Generator.dll" />
    <Analyzer Include="$repository/src/Generator/bin/Release/netstandard2.0/YamlDotNet.dll" />
  </ItemGroup>
  <Import Project="$repository/src/Generator/build/Typewright.props" />
  <Import Project="$repository/src/Generator/build/Typewright.targets" />
</Project>
PROJECT
cp "$jobs"/*.cs "$folder"
quiet dotnet build -v:quiet "$folder/Vendors.csproj"

# Lines of code of each part: neither empty ones nor comments, nor braces alone.
count() {
  awk '
    /^    \/\/ == / { part = substr($0, 11); order[++parts] = part; next }
    /^}/ { part = "" }
    part != "" && !/^ *$/ && !/^ *\/\// && !/^ *[{}();]+,?$/ { count[part]++ }
    END { for (i = 1; i <= parts; i++) { print order[i] "\t" count[order[i]] } }' "$1"
}

echo "| | Typewright | the vendor's |"
echo "|---|---|---|"
for theirs in GitHubByOctokit StripeByStripeNet OpenAIByOpenAI KubernetesByKubernetesClient; do
  service=${theirs%%By*}
  paste <(count "$jobs/${service}ByTypewright.cs") <(count "$jobs/$theirs.cs") |
    awk -F'\t' -v service="$service" '{ print "| " service ": " $1 " | " $2 " | " $4 " |"; ours += $2; vendors += $4 }
      END { print ours "\t" vendors > "/dev/stderr" }' 2>>"$folder/sums"
done
awk -F'\t' '{ ours += $1; vendors += $2 } END { print "| **together** | " ours " | " vendors " |" }' "$folder/sums"
written=$(grep -cvE '^ *$|^ *//|^using|^namespace|^ *[{}();]+,?$' "$jobs/StripeSignature.cs")
echo "| written by hand beside them | $written | 0 |"
