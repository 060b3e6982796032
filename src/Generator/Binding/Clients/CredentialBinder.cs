using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Typewright.Generator.Collections;
using Typewright.Generator.Diagnostics;
using Typewright.Generator.Model;
using Typewright.Generator.Naming.Spelling;
using Typewright.Generator.Reading.Nodes;
using Typewright.Generator.Schemas.Documents;
using Typewright.Generator.Schemas.Documents.Extensions;
using Typewright.Generator.Schemas.Documents.Operations;
using Typewright.Generator.Schemas.Documents.Security;

namespace Typewright.Generator.Binding.Clients;

/// <summary>Security requirements to constructors: each alternative (OR) is one, its schemes (AND) are its parameters.</summary>
internal sealed class CredentialBinder(BindingContext context)
{
    private static readonly CredentialModel s_anonymous = new(default);

    private readonly List<CredentialModel> _credentials = [];
    private readonly List<Alternative> _alternatives = [];
    private readonly List<KeyValuePair<string, SpecNode>> _others = [];
    private bool _isAnonymous;

    /// <summary>The ways to authenticate: those that the document declares, else those that its requirements need.</summary>
    public static EquatableArray<CredentialModel> Bind(BindingContext context, IReadOnlyList<Operation> operations) =>
        context.Document.Extensions.Credentials is { } declared
            ? new CredentialBinder(context).Declared(declared)
            : new CredentialBinder(context).Required(operations);

    private EquatableArray<CredentialModel> Declared(IReadOnlyList<CredentialDeclaration> declared)
    {
        foreach (CredentialDeclaration declaration in declared)
        {
            if (declaration is { Type: { } type, Policy: { } policy } && Identifiers.IsQualified(type) && Identifiers.IsQualified(policy))
            {
                string name = Identifiers.GivenParameter(declaration.Parameter ?? "credential");
                CredentialParameter parameter = new(type, name, CredentialPolicy.Own(policy), SchemeCredentials.DocOf(declaration.Prose));
                if (HasOfTypes([parameter]))
                {
                    const string Once = "another entry has the same 'type', and there is one constructor for each";
                    context.Report(ProblemKind.UnknownExtensionValue, declaration.Node, ExtensionKeys.Credentials, Once);
                }

                AddDistinct([parameter]);
                string? user = context.Options.Accessibility == "internal" ? null : "the client's constructor";
                context.ExternalTypes.AddCredential(type, policy, user, declaration.Node);
                continue;
            }

            const string Need = "each entry needs 'type' and 'policy', the full names of types";
            context.Report(ProblemKind.UnknownExtensionValue, declaration.Node, ExtensionKeys.Credentials, Need);
        }

        return _credentials.Count > 0 ? _credentials.ToEquatable() : new([s_anonymous]);
    }

    private EquatableArray<CredentialModel> Required(IReadOnlyList<Operation> operations)
    {
        _isAnonymous = operations.Any(static operation => operation.Security is { Count: 0 });
        HashSet<string> seen = new(StringComparer.Ordinal);
        IEnumerable<SecurityRequirement> ofOperations = operations.SelectMany(static operation => operation.Security ?? []);
        bool isAllowedWithout = _isAnonymous;
        foreach (SecurityRequirement requirement in context.Document.Security.Requirements.Concat(ofOperations))
        {
            if (requirement.Schemes.Count == 0)
            {
                _isAnonymous = isAllowedWithout = true;
            }
            else if (seen.Add(string.Join(" ", requirement.Schemes.Select(static scheme => scheme.Key))))
            {
                Add(requirement);
            }
        }

        TellOthers(isAllowedWithout);
        foreach (Alternative alternative in _alternatives)
        {
            // Whoever has a token can give it as one; a key can be given in no other way.
            if (!alternative.HasToken || !_alternatives.Exists(other => !other.HasToken && HasSameTypes(other.Keys, alternative.Keys)))
            {
                AddDistinct(alternative.Keys);
            }

            AddDistinct(alternative.Tokens);
        }

        TellLost();

        if (_isAnonymous || _credentials.Count == 0)
        {
            _credentials.Add(s_anonymous);
        }

        return _credentials.ToEquatable();
    }

    private void Add(SecurityRequirement requirement)
    {
        List<SchemeCredentials> credentials = [];
        foreach (RequiredScheme required in requirement.Schemes)
        {
            if (CredentialsOf(required, requirement) is not { } found)
            {
                _isAnonymous = true;
                return;
            }

            credentials.Add(found);
        }

        _alternatives.Add(new Alternative(
            requirement,
            [.. credentials.Select(static scheme => scheme.Key)],
            [.. credentials.Select(static scheme => scheme.Token)]));
    }

    // Mutual TLS and schemes of a service's own are set up in the options: a transport, a policy. Where nothing else authenticates, whoever
    // does not know this gets refusals only.
    private void TellOthers(bool isAllowedWithout)
    {
        if (_others.Count == 0)
        {
            return;
        }

        string what = Subject("security scheme", [.. _others.Select(static other => other.Key)]);
        if (_alternatives.Count > 0 || isAllowedWithout)
        {
            const string Remedy = "a client certificate or a signature is set up in the client's options";
            context.Report(ProblemKind.Ignored, _others[0].Value, what, Remedy);
            return;
        }

        const string Missing = "calls go without it until a client certificate or a policy is set up in the client's options";
        context.Report(ProblemKind.Degraded, _others[0].Value, what + " has no constructor", Missing);
    }

    // A way to authenticate that no constructor has is not left out in silence.
    private void TellLost()
    {
        List<Alternative> lost = _alternatives.FindAll(alternative => !IsTaken(alternative.Keys) && !IsTaken(alternative.Tokens));
        if (lost.Count > 0)
        {
            string what = Subject("security requirement", lost.ConvertAll(static one => one.Requirement.Name));
            const string Reason = "a constructor takes credentials of the same types for another requirement that comes before it; an "
                + "overlay that removes the other one makes the constructor for this one";
            context.Report(ProblemKind.Ignored, lost[0].Requirement.Node, what, Reason);
        }
    }

    // A document may have thousands, and one problem tells of all.
    private static string Subject(string kind, List<string> names)
    {
        const int Shown = 3;
        if (names.Count == 1)
        {
            return $"The {kind} '{names[0]}'";
        }

        string shown = string.Join(", ", names.Take(Shown).Select(static name => $"'{name}'"));
        string rest = names.Count > Shown ? $" and {(names.Count - Shown).ToString("N0", CultureInfo.InvariantCulture)} more" : "";
        return $"Each of the {kind}s {shown}{rest}";
    }

    private bool IsTaken(CredentialParameter[] parameters) => _credentials.Exists(known =>
        known.Parameters.Select(static one => (one.Type, one.AppliedBy.Kind, one.AppliedBy.Text))
            .SequenceEqual(parameters.Select(static one => (one.Type, one.AppliedBy.Kind, one.AppliedBy.Text))));

    private SchemeCredentials? CredentialsOf(RequiredScheme required, SecurityRequirement requirement)
    {
        if (context.Document.Security.Find(required) is not { } scheme)
        {
            string what = $"The security scheme '{required.Key}' is required and not declared";
            context.Report(ProblemKind.Contradiction, requirement.Node, what, "calls are not authenticated by it");
            return null;
        }

        string name = requirement.Schemes.Count == 1 ? "credential" : Identifiers.Camel(required.Name);
        if (SchemeCredentials.Of(scheme, required.Scopes, name) is { } credentials)
        {
            return credentials;
        }

        if (scheme.UnknownPlace is { } place)
        {
            string what = $"The key of the security scheme '{required.Name}' goes to '{place}', which is none of header, query and cookie";
            context.Report(ProblemKind.Contradiction, scheme.Node, what, "calls are not authenticated by it");
            return null;
        }

        _others.Add(new KeyValuePair<string, SpecNode>(required.Name, scheme.Node));
        return null;
    }

    // Two constructors must differ by type.
    private void AddDistinct(CredentialParameter[] parameters)
    {
        if (!HasOfTypes(parameters))
        {
            _credentials.Add(new CredentialModel(new(parameters)));
        }
    }

    private bool HasOfTypes(CredentialParameter[] parameters) =>
        _credentials.Exists(known => HasSameTypes(known.Parameters, parameters));

    private static bool HasSameTypes(IEnumerable<CredentialParameter> known, IEnumerable<CredentialParameter> parameters) =>
        TypesOf(known).SequenceEqual(TypesOf(parameters), StringComparer.Ordinal);

    private static IEnumerable<string> TypesOf(IEnumerable<CredentialParameter> parameters) =>
        parameters.Select(static parameter => parameter.Type);

    /// <summary>Schemes that are used together, with what each takes.</summary>
    private sealed record Alternative(SecurityRequirement Requirement, CredentialParameter[] Keys, CredentialParameter[] Tokens)
    {
        /// <summary>Whether a scheme takes what gets tokens, besides a key.</summary>
        public bool HasToken => !HasSameTypes(Keys, Tokens);
    }
}
