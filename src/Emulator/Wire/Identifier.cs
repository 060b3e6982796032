using System;
using System.Linq;
using System.Text.Json.Nodes;

namespace Typewright.Emulator.Wire;

/// <summary>A communication identifier, held by its raw id, from which everything else follows.</summary>
internal sealed record Identifier(string RawId, IdentifierKind Kind, string Cloud, string Suffix)
{
    private const string Public = "public";

    private static readonly (string Prefix, IdentifierKind Kind, string Cloud)[] Prefixes =
    [
        ("8:acs:", IdentifierKind.CommunicationUser, Public),
        ("8:dod-acs:", IdentifierKind.CommunicationUser, "dod"),
        ("8:gcch-acs:", IdentifierKind.CommunicationUser, "gcch"),
        ("8:spool:", IdentifierKind.CommunicationUser, Public),
        ("8:orgid:", IdentifierKind.MicrosoftTeamsUser, Public),
        ("8:dod:", IdentifierKind.MicrosoftTeamsUser, "dod"),
        ("8:gcch:", IdentifierKind.MicrosoftTeamsUser, "gcch"),
        (TeamsVisitor, IdentifierKind.MicrosoftTeamsUser, Public),
        ("28:orgid:", IdentifierKind.MicrosoftTeamsApp, Public),
        ("28:dod:", IdentifierKind.MicrosoftTeamsApp, "dod"),
        ("28:gcch:", IdentifierKind.MicrosoftTeamsApp, "gcch"),
        ("4:", IdentifierKind.PhoneNumber, Public),
    ];

    private const string TeamsVisitor = "8:teamsvisitor:";

    /// <summary>Parses a raw id; null when it is of no known form.</summary>
    public static Identifier? TryParse(string rawId)
    {
        foreach ((string prefix, IdentifierKind kind, string cloud) in Prefixes)
        {
            if (rawId.StartsWith(prefix, StringComparison.Ordinal))
            {
                string suffix = rawId[prefix.Length..];
                int parts = suffix.Split('_').Count(part => part.Length > 0);
                return suffix.Length == 0 || (prefix.EndsWith("acs:", StringComparison.Ordinal) && parts < 2)
                    ? null
                    : new Identifier(rawId, IsTeamsExtension(prefix, parts) ? IdentifierKind.TeamsExtensionUser : kind, cloud, suffix);
            }
        }

        return null;
    }

    /// <summary>Reads the model that requests carry: a raw id, one nested object, or both.</summary>
    public static Identifier Read(RequestObject model)
    {
        string? rawId = model.Text("rawId");
        string?[] nested =
        [
            model.Object("communicationUser")?.Text("id"),
            model.Object("phoneNumber")?.Text("value") is { } number ? "4:" + number : null,
            TeamsUserRawId(model.Object("microsoftTeamsUser")),
            model.Object("microsoftTeamsApp") is { } app && app.Text("appId") is { } appId
                ? $"28:{CloudPrefix(app, "orgid")}:{appId}"
                : null,
            TeamsExtensionRawId(model.Object("teamsExtensionUser")),
        ];
        if (nested.Count(id => id is not null) > 1)
        {
            throw ServiceException.InvalidInput("An identifier may hold only one kind of identity.");
        }

        string? id = rawId ?? nested.FirstOrDefault(id => id is not null);
        return id is null
            ? throw ServiceException.InvalidInput("An identifier is required.")
            : TryParse(id) ?? throw ServiceException.InvalidInput($"Identifier format is invalid ({id}).");
    }

    /// <summary>The model that responses carry. The service sends no <c>kind</c>, although its document says so.</summary>
    public JsonObject ToJson()
    {
        JsonObject model = new() { ["rawId"] = RawId };
        string[] parts = Suffix.Split('_');
        (string name, JsonObject nested) = Kind switch
        {
            IdentifierKind.PhoneNumber => ("phoneNumber", new JsonObject { ["value"] = Suffix }),
            IdentifierKind.MicrosoftTeamsUser => (
                "microsoftTeamsUser",
                new JsonObject
                {
                    ["userId"] = Suffix,
                    ["isAnonymous"] = RawId.StartsWith(TeamsVisitor, StringComparison.Ordinal),
                    ["cloud"] = Cloud,
                }),
            IdentifierKind.MicrosoftTeamsApp => ("microsoftTeamsApp", new JsonObject { ["appId"] = Suffix, ["cloud"] = Cloud }),
            IdentifierKind.TeamsExtensionUser => (
                "teamsExtensionUser",
                new JsonObject { ["userId"] = parts[2], ["tenantId"] = parts[1], ["resourceId"] = parts[0], ["cloud"] = Cloud }),
            _ => ("communicationUser", new JsonObject { ["id"] = RawId }),
        };
        model[name] = nested;
        return model;
    }

    private static bool IsTeamsExtension(string prefix, int parts) => prefix.EndsWith("acs:", StringComparison.Ordinal) && parts == 3;

    private static string? TeamsUserRawId(RequestObject? model)
    {
        if (model is not { } user || user.Text("userId") is not { } userId)
        {
            return null;
        }

        return user.Flag("isAnonymous") == true ? TeamsVisitor + userId : $"8:{CloudPrefix(user, "orgid")}:{userId}";
    }

    private static string? TeamsExtensionRawId(RequestObject? model)
    {
        if (model is not { } user)
        {
            return null;
        }

        string cloud = CloudPrefix(user, string.Empty);
        string prefix = cloud.Length == 0 ? "8:acs:" : $"8:{cloud}-acs:";
        return $"{prefix}{user.Text("resourceId")}_{user.Text("tenantId")}_{user.Text("userId")}";
    }

    private static string CloudPrefix(RequestObject model, string publicPrefix) =>
        model.Text("cloud") is { } cloud && cloud != Public ? cloud : publicPrefix;
}
