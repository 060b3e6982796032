#!/usr/bin/env bash
# The jobs of samples/Services with the vendors' own libraries and with clients of the samples' documents: compiles the code of
# benchmarks/vendors, and prints how many lines each job takes. Nothing is called. For docs/vendors.md; downloads the libraries.
# usage: benchmarks/vendors.sh
set -euo pipefail
repository=$(cd "$(dirname "$0")/.." && pwd)
jobs="$repository/benchmarks/vendors"
services="$repository/samples/Services"
. "$repository/benchmarks/peers.include.sh"

build_typewright "$repository"
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
    <OpenApiClient Include="$services/github.yaml" Namespace="Services.GitHub" />
    <OpenApiClient Include="$services/stripe.yaml" Namespace="Services.Stripe" Webhooks="true" />
    <OpenApiClient Include="$services/openai.yaml" Namespace="Services.OpenAI" />
    <OpenApiClient Include="$services/kubernetes.yaml" Namespace="Services.Kubernetes" Overlay="$services/kubernetes.overlay.yaml" />
  </ItemGroup>
  $(typewright_items "$repository")
</Project>
PROJECT
cp "$jobs"/*.cs "$folder"
quiet dotnet build -v:quiet "$folder/Vendors.csproj"

echo "| | Typewright | the vendor's |"
echo "|---|---|---|"
for theirs in GitHubByOctokit StripeByStripeNet OpenAIByOpenAI KubernetesByKubernetesClient; do
  service=${theirs%%By*}
  paste <(count_parts "$jobs/${service}ByTypewright.cs") <(count_parts "$jobs/$theirs.cs") |
    awk -F'\t' -v service="$service" '{ print "| " service ": " $1 " | " $2 " | " $4 " |"; ours += $2; vendors += $4 }
      END { print ours "\t" vendors > "/dev/stderr" }' 2>>"$folder/sums"
done
awk -F'\t' '{ ours += $1; vendors += $2 } END { print "| **together** | " ours " | " vendors " |" }' "$folder/sums"
written=$(count_lines "$jobs/StripeSignature.cs")
echo "| written by hand beside them | $written | 0 |"
