using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Emitting.Code;
using Typewright.Generator.Model;
using static Typewright.Generator.Vocabulary.KnownNames;

namespace Typewright.Generator.Emitting.Options;

/// <summary>The options of the clients, with the versions of the service.</summary>
internal static class OptionsEmitter
{
    public static IEnumerable<SourceFile> Emit(EmitContext context)
    {
        OptionsType options = context.Model.Options;
        string clients = options.IsShared ? "the clients" : context.Model.Clients[0].Name;
        yield return context.File(options.Name, $$"""
            {{Doc.Summary($"Options of {clients}: retries, diagnostics, transport.")}}
            {{context.Model.Accessibility}} partial class {{options.Name}} : {{ClientOptions}}
            {
                {{(options.Versions.Count == 0 ? WithoutVersions(options) : WithVersions(options))}}

                {{options.Servers.Select(Server).Paragraphs()}}

                {{options.Variables.Select(Variable).Paragraphs()}}

                {{(options.Variables.Count == 0 ? CSharp.Nothing : Filled(options))}}
            }
            """);
    }

    private static CSharp WithoutVersions(OptionsType options) => $$"""
        /// <summary>Initializes a new instance of <see cref="{{options.Name}}"/>.</summary>
        /// <remarks>No request says for which version of the service it is, so there is none to choose.</remarks>
        public {{options.Name}}()
        {
        }
        """;

    private static CSharp WithVersions(OptionsType options) => $$"""
        /// <summary>Initializes a new instance of <see cref="{{options.Name}}"/> for a version of the service.</summary>
        /// <param name="version">The version; {{(IsNewest(options) ? "the newest" : Default(options).Value)}} by default.</param>
        /// <exception cref="{{ArgumentOutOfRangeException}}"><paramref name="version"/> is not a version of the service.</exception>
        public {{options.Name}}(ServiceVersion version = ServiceVersion.{{Default(options).Name}})
        {
            Version = version switch
            {
                {{options.Versions.Select(Arm)}}
                _ => throw new {{ArgumentOutOfRangeException}}(nameof(version)),
            };
        }

        /// <summary>The versions of the service.</summary>
        public enum ServiceVersion
        {
            {{options.Versions.Select(Member).Paragraphs()}}
        }

        /// <summary>Gets the version as it travels.</summary>
        internal string Version { get; }
        """;

    private static ServiceVersion Default(OptionsType options) => options.Versions.First(static version => version.IsDefault);

    private static bool IsNewest(OptionsType options) => options.Versions[options.Versions.Count - 1].IsDefault;

    private static CSharp Server(FurtherServer server) => $$"""
        {{Doc.Of(server.Doc)}}
        public {{Uri}}? {{server.Property}} { get; set; }
        """;

    private static CSharp Variable(ServerOption variable) => $$"""
        {{Doc.Of(variable.Doc)}}
        public {{variable.EnumName ?? "string"}} {{variable.Property}} { get; set; } = {{Value(variable)}};
        """;

    private static string Value(ServerOption variable) =>
        variable.EnumName is { } type ? $"{type}.{variable.Default}" : CSharpText.Literal(variable.Default);

    private static CSharp Filled(OptionsType options) => $$"""
        /// <summary>A server of the document with the values that are set here.</summary>
        internal {{Uri}} ServerOf(string template) =>
            {{ServerAddress}}.Fill(template, {{options.Variables.Select(Pair).Joined(", ")}});
        """;

    private static CSharp Pair(ServerOption variable) =>
        $"({CSharpText.Literal(variable.WireName)}, {variable.Property}{(variable.EnumName is null ? "" : ".ToString()")})";

    private static CSharp Arm(ServiceVersion version) => $"ServiceVersion.{version.Name} => {CSharpText.Literal(version.Value)},";

    private static CSharp Member(ServiceVersion version, int index) => $$"""
        {{Doc.Summary($"Version {version.Value}.")}}
        {{version.Name}} = {{index + 1}},
        """;
}
