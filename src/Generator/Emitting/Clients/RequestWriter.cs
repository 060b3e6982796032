using System;
using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Emitting.Code;
using Typewright.Generator.Model;
using Typewright.Generator.Model.Operations;

namespace Typewright.Generator.Emitting.Clients;

/// <summary>The private method that makes an operation's request: checks, address, query, headers, body.</summary>
internal sealed class RequestWriter(OperationModel operation, CodeWriter writer, TypeText types)
{
    private static readonly string[] s_known = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"];

    private readonly LocalNames _locals = new(operation);
    private readonly ParameterWriter _parameters = new(writer, types, new LocalNames(operation));

    private bool GoesByLink => operation.Paging is { Factory: "NextLink" or "LinkHeader" };

    public void Write()
    {
        writer.Line();
        using (writer.Method($"private HttpMessage Create{operation.Name}Request", [.. Declarations()]))
        {
            if (!ArgumentChecks.AreEager(operation))
            {
                ArgumentChecks.Write(operation, writer);
            }

            writer.Line($"HttpMessage {_locals.Message} = _pipeline.CreateMessage({(operation.HasProtocol ? "context" : "context: null")}, {ClassifierText.Of(operation)});");
            writer.Line($"Request {_locals.Request} = {_locals.Message}.Request;");
            writer.Line($"{_locals.Request}.Method = {Method()};");
            if (GoesByLink)
            {
                using (writer.Block($"if (!page.TryApplyLink({_locals.Request}, _endpoint))"))
                {
                    Address();
                }

                writer.Line();
            }
            else
            {
                Address();
            }

            Headers();
            if (operation.Body is { } body)
            {
                Body(body);
            }

            writer.Line($"return {_locals.Message};");
        }

        if (operation.Body is { Kind: BodyKind.Form or BodyKind.Multipart } parts)
        {
            new FormWriter(operation, parts, writer, types).Write();
        }
    }

    private IEnumerable<string> Declarations()
    {
        foreach (ParameterModel parameter in operation.Parameters)
        {
            if (parameter.Source is ParameterSource.Method or ParameterSource.BodyProperty || (parameter.Source == ParameterSource.PageSize && operation.Paging is null))
            {
                bool nullable = !parameter.IsRequired || parameter.Type.IsNullable || parameter.Source == ParameterSource.BodyProperty;
                yield return $"{types.Of(parameter.Type, CollectionShape.Argument)}{(nullable ? "?" : "")} {ArgumentChecks.RequestName(parameter)}";
            }
        }

        if (operation.Body is { } body)
        {
            string type = body is { Kind: BodyKind.Multipart, MediaTypeParameter: null } ? "MultipartBody" : "RequestContent";
            yield return $"{type}{(body.IsRequired && !body.Type.IsNullable ? "" : "?")} content";
            if (body.MediaTypeParameter is { } mediaType)
            {
                yield return "string " + mediaType;
            }
        }

        if (operation.Paging is not null)
        {
            yield return "PageRequest page";
        }

        // Only callers of the protocol methods have one.
        if (operation.HasProtocol)
        {
            yield return "RequestContext? context";
        }
    }

    private string Method()
    {
        string method = operation.Method.ToUpperInvariant();
        return Array.IndexOf(s_known, method) >= 0
            ? "RequestMethod." + method[0] + method.Substring(1).ToLowerInvariant()
            : $"RequestMethod.Parse({CSharpText.Literal(operation.Method)})";
    }

    private void Address()
    {
        bool ownServer = operation.Server is { } server && Uri.TryCreate(server, UriKind.Absolute, out Uri? uri) && uri.Scheme is "http" or "https";
        writer.Line($"{_locals.Request}.Uri.Reset({(ownServer ? $"s_{FieldName.Of(operation.Name)}Endpoint" : operation.Server is { } relative ? $"new Uri(_endpoint, {CSharpText.Literal(relative)})" : "_endpoint")});");
        string query = "";
        bool first = true;
        foreach (string segment in operation.Segments)
        {
            if (segment[0] == '{' && segment[segment.Length - 1] == '}' && operation.Parameters.FirstOrDefault(parameter => parameter.Location == ParameterLocation.Path && parameter.WireName == segment.Substring(1, segment.Length - 2)) is { } path)
            {
                _parameters.Path(path, Value(path));
                first = false;
                continue;
            }

            // Some documents write a query into the path; what follows '#' never travels.
            string literal = segment.IndexOf('#') >= 0 ? segment.Substring(0, segment.IndexOf('#')) : segment;
            int mark = literal.IndexOf('?');
            query = mark < 0 ? query : literal.Substring(mark + 1);
            literal = mark < 0 ? literal : literal.Substring(0, mark);
            if (literal.Length > 0)
            {
                string text = CSharpText.Literal(UriText.Encode(literal));
                writer.Line(first ? $"{_locals.Request}.Uri.AppendOperationPath({text});" : $"{_locals.Request}.Uri.AppendPath({text}, escape: false);");
                first = false;
            }
        }

        if (query.Length > 0)
        {
            writer.Line($"{_locals.Request}.Uri.AppendQueryText({CSharpText.Literal(UriText.Encode(query))});");
        }

        foreach (ParameterModel parameter in operation.Parameters.Where(static parameter => parameter.Location == ParameterLocation.Query))
        {
            _parameters.Query(parameter, Value(parameter));
        }
    }

    private void Headers()
    {
        foreach (ParameterModel parameter in operation.Parameters)
        {
            if (parameter.Location == ParameterLocation.Header)
            {
                _parameters.Header(parameter, Value(parameter));
            }
            else if (parameter.Location == ParameterLocation.Cookie)
            {
                _parameters.Cookie(parameter, Value(parameter));
            }
        }

        if (operation.Response.Accept.Length > 0)
        {
            writer.Line($"{_locals.Request}.Headers.Add(\"Accept\", {CSharpText.Literal(operation.Response.Accept)});");
        }
    }

    private void Body(BodyModel body)
    {
        // What a caller gives is looked at: it must not begin another header. The boundary of parts is in the media type, so their content names it.
        string mediaType = (body.MediaTypeParameter, body.Kind) switch
        {
            ({ } given, BodyKind.Multipart) => $"{_locals.Request}.AddHeaderValue(\"Content-Type\", content is MultipartBody parts ? parts.ContentType : {given});",
            ({ } given, _) => $"{_locals.Request}.AddHeaderValue(\"Content-Type\", {given});",
            (null, BodyKind.Multipart) => $"{_locals.Request}.Headers.Add(\"Content-Type\", content.ContentType);",
            _ => $"{_locals.Request}.Headers.Add(\"Content-Type\", {CSharpText.Literal(body.MediaType)});",
        };
        if (body.IsRequired && !GoesByLink)
        {
            writer.Line(mediaType);
            writer.Line($"{_locals.Request}.Content = content;");
            return;
        }

        // A link has in it what the body said.
        using (writer.Block((GoesByLink, body.IsRequired) switch
        {
            (true, true) => "if (page.Token is null)",
            (true, false) => "if (page.Token is null && content is not null)",
            _ => "if (content is not null)",
        }))
        {
            writer.Line(mediaType);
            writer.Line($"{_locals.Request}.Content = content;");
        }

        writer.Line();
    }

    /// <summary>Where a parameter's value is found in the request's method.</summary>
    private string Value(ParameterModel parameter) => parameter.Source switch
    {
        ParameterSource.Client => parameter.Name,
        ParameterSource.ApiVersion => "_apiVersion",
        ParameterSource.Constant => CSharpText.Literal(parameter.Constant!),
        ParameterSource.PageToken => "page.Token",
        ParameterSource.PageSize when operation.Paging is not null => "page.SizeHint",
        ParameterSource.RepeatabilityId => "Repeatability.NewRequestId()",
        ParameterSource.RepeatabilityFirstSent => "Repeatability.FirstSent()",
        _ => ArgumentChecks.RequestName(parameter),
    };
}
