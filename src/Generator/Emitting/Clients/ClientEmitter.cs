using System;
using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Emitting.Code;
using Typewright.Generator.Model;
using Typewright.Generator.Model.Operations;

namespace Typewright.Generator.Emitting.Clients;

/// <summary>Client classes: fields, constructors, the clients they give out, then one paragraph an operation.</summary>
internal static class ClientEmitter
{
    public static IEnumerable<SourceFile> Emit(EmitContext context)
    {
        foreach (ClientType client in context.Model.Clients)
        {
            CodeWriter writer = new();
            Write(context, client, writer);
            yield return context.File(client.Name, writer);
        }
    }

    private static void Write(EmitContext context, ClientType client, CodeWriter writer)
    {
        HashSet<string> members = new(client.Operations.Select(static operation => operation.Name), StringComparer.Ordinal) { "Pipeline" };
        members.UnionWith(client.Operations.Select(static operation => $"Create{operation.Name}Request"));
        members.UnionWith(client.Operations.Select(static operation => $"Create{operation.Name}Content"));
        members.UnionWith(client.State.Select(static state => state.Property));
        TypeText types = new(context.Model.Namespace, members.Contains);
        ClientType[] children = [.. context.Model.Clients.Where(child => child.ParentName == client.Name)];
        DocComment.Write(writer, client.Doc);
        using (writer.Block($"{context.Model.Accessibility} partial class {client.Name}"))
        {
            Fields(context, client, writer);
            ConstructorWriter constructors = new(context, client, writer, types);
            constructors.Write();
            foreach (ClientState state in client.State)
            {
                writer.Line();
                DocComment.Write(writer, state.Doc);
                writer.Line($"public virtual string {state.Property} {{ get; }}");
            }

            if (client.Operations.Any(static operation => operation.HasProtocol))
            {
                writer.Line();
                writer.Line("/// <summary>The pipeline that the requests of this client go through.</summary>");
                writer.Line("public virtual HttpPipeline Pipeline => _pipeline.HttpPipeline;");
            }

            foreach (ClientType child in children)
            {
                writer.Line();
                constructors.Accessor(child);
            }

            foreach (OperationModel operation in client.Operations)
            {
                new OperationWriter(context, client, operation, writer, types).Write();
            }
        }
    }

    private static void Fields(EmitContext context, ClientType client, CodeWriter writer)
    {
        foreach (OperationModel operation in client.Operations)
        {
            if (operation.Server is { } server && Uri.TryCreate(server, UriKind.Absolute, out Uri? uri) && uri.Scheme is "http" or "https")
            {
                writer.Line($"private static readonly Uri s_{FieldName.Of(operation.Name)}Endpoint = new({CSharpText.Literal(uri.AbsoluteUri)});");
            }

            if (ClassifierText.NeedsField(operation.Response))
            {
                writer.Line($"private static readonly ResponseClassifier s_{FieldName.Of(operation.Name)}Success = ResponseClassifiers.Create({string.Join(", ", operation.Response.Statuses)});");
            }

            if (operation.Paging is { } paging)
            {
                writer.Line($"private static readonly PagingStyle s_{FieldName.Of(operation.Name)}Pages = PagingStyle.{paging.Factory}({string.Join(", ", paging.Arguments)});");
            }
        }

        writer.Line();
        writer.Line("private readonly ServicePipeline _pipeline;");
        writer.Line("private readonly Uri _endpoint;");
        if (context.Model.Options.Versions.Count > 0)
        {
            writer.Line("private readonly string _apiVersion;");
        }
    }
}
