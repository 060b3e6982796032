using System;
using Typewright.Generator.Naming;

namespace Typewright.Generator.Binding.Clients;

/// <summary>The root client's name where the project gives none.</summary>
internal static class ClientNames
{
    private const int MaxLength = 60;

    private static readonly string[] s_noise =
    [
        "Specification", "OpenApi", "OpenAPI", "Swagger", "Definition", "RestApi", "RESTAPI", "REST", "Rest",
        "WebApi", "API", "Api", "Documentation", "Service",
    ];

    /// <summary>"Redocly Museum API" → "RedoclyMuseum": what every API says of itself is left out.</summary>
    public static string FromTitle(string title)
    {
        string name = Identifiers.Pascal(title);
        bool cut = true;
        while (cut)
        {
            cut = false;
            foreach (string noise in s_noise)
            {
                if (name.Length > noise.Length && name.EndsWith(noise, StringComparison.Ordinal))
                {
                    name = name.Substring(0, name.Length - noise.Length);
                    cut = true;
                }
            }
        }

        if (name is "Empty" or "")
        {
            return "Api";
        }

        return name.Length > MaxLength ? name.Substring(0, MaxLength) : name;
    }
}
