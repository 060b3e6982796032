using System;
using System.Collections.Generic;
using Typewright.Generator.Binding.Operations;
using Typewright.Generator.Collections;
using Typewright.Generator.Diagnostics;
using Typewright.Generator.Model;
using Typewright.Generator.Model.Types;
using Typewright.Generator.Naming;
using Typewright.Generator.Reading.Nodes;

namespace Typewright.Generator.Binding.Clients;

/// <summary>Security requirements to constructors: each alternative (OR) is one, its schemes (AND) are its parameters.</summary>
internal static class CredentialBinder
{
    private const string Key = "Azure.AzureKeyCredential";
    private const string Token = "Azure.Core.TokenCredential";

    public static EquatableArray<CredentialModel> Bind(BindingContext context, IReadOnlyList<OperationDraft> operations)
    {
        List<CredentialModel> credentials = [];
        if (context.Root["x-csharp-credentials"] is { IsArray: true } given)
        {
            foreach (SpecNode node in given.Items)
            {
                AddGiven(context, node, credentials);
            }

            return credentials.Count > 0 ? credentials.ToEquatable() : new([new CredentialModel(default)]);
        }

        bool anonymous = false;
        foreach (SpecNode requirement in Requirements(context.Root, operations, ref anonymous))
        {
            AddRequirement(context, requirement, credentials, ref anonymous);
        }

        if (anonymous || credentials.Count == 0)
        {
            credentials.Add(new CredentialModel(default));
        }

        return credentials.ToEquatable();
    }

    private static void AddGiven(BindingContext context, SpecNode node, List<CredentialModel> credentials)
    {
        if (node.String("type") is not { } type || node.String("policy") is not { } policy || !Identifiers.IsQualified(type) || !Identifiers.IsQualified(policy))
        {
            context.Report(ProblemKind.UnknownExtensionValue, node, "x-csharp-credentials", "each entry needs 'type' and 'policy', the full names of types");
            return;
        }

        string name = Identifiers.GivenParameter(node.String("parameter") ?? "credential");
        credentials.Add(new CredentialModel(new([new CredentialParameter(type, name, "", Documentations.Of(node, "The credential to authenticate with."), policy)])));
    }

    private static List<SpecNode> Requirements(SpecNode root, IReadOnlyList<OperationDraft> operations, ref bool anonymous)
    {
        List<SpecNode> requirements = [];
        HashSet<string> seen = new(StringComparer.Ordinal);
        List<SpecNode?> lists = [root["security"]];
        foreach (OperationDraft operation in operations)
        {
            lists.Add(operation.Node["security"]);
            anonymous |= operation.Node["security"] is { IsArray: true, Items.Count: 0 };
        }

        foreach (SpecNode? list in lists)
        {
            foreach (SpecNode requirement in list?.Items ?? [])
            {
                List<string> names = [];
                foreach (KeyValuePair<string, SpecNode> scheme in requirement.Members)
                {
                    names.Add(scheme.Key);
                }

                anonymous |= names.Count == 0;
                if (names.Count > 0 && seen.Add(string.Join(" ", names)))
                {
                    requirements.Add(requirement);
                }
            }
        }

        return requirements;
    }

    private static void AddRequirement(BindingContext context, SpecNode requirement, List<CredentialModel> credentials, ref bool anonymous)
    {
        SpecNode? schemes = context.IsSwagger ? context.Root["securityDefinitions"] : context.Root.Object("components")?["securitySchemes"];
        List<CredentialParameter> keys = [];
        List<CredentialParameter> tokens = [];
        foreach (KeyValuePair<string, SpecNode> entry in requirement.Members)
        {
            if (schemes?[entry.Key] is not { } reference || context.Definition(reference) is not { } scheme)
            {
                context.Report(ProblemKind.Contradiction, requirement, $"The security scheme '{entry.Key}' is required and not declared", "calls are not authenticated by it");
                anonymous = true;
                return;
            }

            string name = requirement.Members.Count == 1 ? "credential" : Identifiers.Camel(entry.Key);
            (CredentialParameter? key, CredentialParameter? token) = Scheme(scheme, entry.Value, name);
            if (key is null && token is null)
            {
                // mutual TLS and schemes of a service's own are set up in the options: a transport, a policy.
                context.Report(ProblemKind.Ignored, scheme, $"The security scheme '{entry.Key}'", "a client certificate or a signature is set up in the client's options");
                anonymous = true;
                return;
            }

            keys.Add(key ?? token!);
            tokens.Add(token ?? key!);
        }

        AddDistinct(credentials, keys);
        AddDistinct(credentials, tokens);
    }

    // Two constructors must differ by type.
    private static void AddDistinct(List<CredentialModel> credentials, List<CredentialParameter> parameters)
    {
        foreach (CredentialModel known in credentials)
        {
            bool same = known.Parameters.Count == parameters.Count;
            for (int i = 0; same && i < parameters.Count; i++)
            {
                same = known.Parameters[i].Type == parameters[i].Type;
            }

            if (same)
            {
                return;
            }
        }

        credentials.Add(new CredentialModel(parameters.ToEquatable()));
    }

    private static (CredentialParameter? Key, CredentialParameter? Token) Scheme(SpecNode scheme, SpecNode scopes, string name)
    {
        Documentation doc = Documentations.Of(scheme, "The credential to authenticate with.");
        string wire = CSharpText.Literal(scheme.String("name") ?? "Authorization");
        switch (scheme.String("type")?.ToLowerInvariant())
        {
            case "apikey":
                string factory = scheme.String("in")?.ToLowerInvariant() switch { "query" => "ApiKeyInQuery", "cookie" => "ApiKeyInCookie", _ => "ApiKeyInHeader" };
                return (new CredentialParameter(Key, name, $"AuthenticationPolicies.{factory}({name}, {wire})", doc), null);
            case "http" when string.Equals(scheme.String("scheme"), "basic", StringComparison.OrdinalIgnoreCase):
            case "basic":
                return (new CredentialParameter("Typewright.BasicCredential", name, $"AuthenticationPolicies.Basic({name})", doc), null);
            case "http" when string.Equals(scheme.String("scheme"), "bearer", StringComparison.OrdinalIgnoreCase):
            case "oauth2" or "openidconnect":
                return (
                    new CredentialParameter(Key, name, $"AuthenticationPolicies.Bearer({name})", doc),
                    new CredentialParameter(Token, name, $"AuthenticationPolicies.Token({name}{Scopes(scopes)})", doc));
            case "http" when scheme.String("scheme") is { } own && IsKey(own):
                return (new CredentialParameter(Key, name, $"AuthenticationPolicies.KeyOfScheme({name}, {CSharpText.Literal(own)})", doc), null);
            default:
                return (null, null);
        }
    }

    // A scheme that calls itself a key or token sends just that; others sign requests or answer challenges. The registered PrivateToken answers one.
    private static bool IsKey(string scheme) =>
        (scheme.EndsWith("key", StringComparison.OrdinalIgnoreCase) || scheme.EndsWith("token", StringComparison.OrdinalIgnoreCase))
        && !scheme.Equals("privatetoken", StringComparison.OrdinalIgnoreCase)
        && IsHeaderToken(scheme);

    private static bool IsHeaderToken(string text)
    {
        foreach (char c in text)
        {
            if (!(c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '_' or '.'))
            {
                return false;
            }
        }

        return true;
    }

    private static string Scopes(SpecNode scopes)
    {
        string text = "";
        foreach (SpecNode scope in scopes.Items)
        {
            text += ", " + CSharpText.Literal(scope.Text);
        }

        return text;
    }
}
