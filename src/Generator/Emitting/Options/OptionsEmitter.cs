using System.Collections.Generic;
using Typewright.Generator.Emitting.Code;
using Typewright.Generator.Model;

namespace Typewright.Generator.Emitting.Options;

/// <summary>The options of the clients, with the versions of the service.</summary>
internal static class OptionsEmitter
{
    public static IEnumerable<SourceFile> Emit(EmitContext context)
    {
        OptionsType options = context.Model.Options;
        CodeWriter writer = new();
        DocComment.Summary(writer, options.IsShared ? "Options of the clients: retries, diagnostics, transport." : $"Options of {context.Model.Clients[0].Name}: retries, diagnostics, transport.");
        using (writer.Block($"{context.Model.Accessibility} partial class {options.Name} : ClientOptions"))
        {
            if (options.Versions.Count == 0)
            {
                writer.Line("/// <summary>Makes options with the defaults.</summary>");
                using (writer.Block($"public {options.Name}()"))
                {
                }
            }
            else
            {
                Versions(options, writer);
            }
        }

        yield return context.File(options.Name, writer);
    }

    private static void Versions(OptionsType options, CodeWriter writer)
    {
        string latest = options.Versions[options.Versions.Count - 1].Name;
        writer.Line("/// <summary>Makes options for a version of the service.</summary>");
        writer.Line("/// <param name=\"version\">The version; the newest by default.</param>");
        writer.Line("/// <exception cref=\"ArgumentOutOfRangeException\"><paramref name=\"version\"/> is not a version of the service.</exception>");
        using (writer.Block($"public {options.Name}(ServiceVersion version = ServiceVersion.{latest})"))
        {
            writer.Line("Version = version switch");
            writer.Line("{");
            using (writer.Indented())
            {
                foreach (ServiceVersion version in options.Versions)
                {
                    writer.Line($"ServiceVersion.{version.Name} => {CSharpText.Literal(version.Value)},");
                }

                writer.Line("_ => throw new ArgumentOutOfRangeException(nameof(version)),");
            }

            writer.Line("};");
        }

        writer.Line();
        writer.Line("/// <summary>The versions of the service.</summary>");
        using (writer.Block("public enum ServiceVersion"))
        {
            for (int i = 0; i < options.Versions.Count; i++)
            {
                if (i > 0)
                {
                    writer.Line();
                }

                DocComment.Summary(writer, $"Version {options.Versions[i].Value}.");
                writer.Line($"{options.Versions[i].Name} = {i + 1},");
            }
        }

        writer.Line();
        writer.Line("/// <summary>The version as it travels.</summary>");
        writer.Line("internal string Version { get; }");
    }
}
