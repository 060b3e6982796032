using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Collections;
using Typewright.Generator.Model.Operations;

namespace Typewright.Generator.Binding.Operations.Responses;

/// <summary>The <c>Accept</c> header of a request: what its method reads.</summary>
internal static class AcceptHeader
{
    /// <summary>The header where only errors have bodies; empty for none.</summary>
    public static string OfErrors(ErrorBodies errors) => errors.AreJson ? "application/json" : "";

    /// <summary>The header where successes have bodies.</summary>
    /// <param name="bodies">The successes that have one.</param>
    /// <param name="kind">How all of them are read; null where each is of a kind of its own, and the caller gets bytes.</param>
    /// <param name="errors">The errors.</param>
    public static string Of(List<Answer> bodies, ResponseKind? kind, ErrorBodies errors)
    {
        List<string> read = [.. bodies.SelectMany(body => NamesOf(body, kind ?? body.Kind))];
        bool hasErrors = (kind is null or ResponseKind.Binary or ResponseKind.Text or ResponseKind.Xml) && !read.Exists(StandsAlone);
        return string.Join(", ", read.Concat(hasErrors ? OfErrors(errors.MediaTypes) : []).Distinct());
    }

    /// <summary>A media type as it is asked for: what frameworks write for "anything" is JSON where JSON is read.</summary>
    public static string NameOf(string mediaType, ResponseKind kind) =>
        kind == ResponseKind.Json && MediaTypes.IsRange(mediaType) ? "application/json" : mediaType;

    // Whoever gets bytes takes any; of what is read there is the best one only.
    private static IEnumerable<string> NamesOf(Answer body, ResponseKind kind)
    {
        IEnumerable<string> declared = body.Response.Content.Select(static media => media.Name);
        return kind == ResponseKind.Binary && body.Kind == kind
            ? declared.Where(static name => MediaTypes.ResponseKindOf(name) == ResponseKind.Binary)
            : [NameOf(body.Media!.Name, kind)];
    }

    // There are services that take the media type of a stream for a switch; and what asks for anything asks for errors too.
    private static bool StandsAlone(string mediaType) => MediaTypes.IsStream(mediaType) || mediaType == "*/*";

    // A framework that keeps to the header cannot write its errors where only a PDF is asked for, and answers 406 or 500 in place of 404.
    private static IEnumerable<string> OfErrors(EquatableArray<string> mediaTypes) => mediaTypes.Select(static name => name + ";q=0.9");
}
