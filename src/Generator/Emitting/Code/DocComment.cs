using Typewright.Generator.Model;
using Typewright.Generator.Model.Operations;
using Typewright.Generator.Model.Types;

namespace Typewright.Generator.Emitting.Code;

/// <summary>Doc comments: the document's prose through the escaper, our own as it is.</summary>
internal static class DocComment
{
    public const string Obsolete = "[Obsolete(\"The service's description marks this as deprecated.\")]";

    public static void Write(CodeWriter writer, Documentation doc, string fallback = "", bool obsolete = false)
    {
        Summary(writer, doc.Summary.Length > 0 ? doc.Summary : fallback);
        if (doc.Remarks.Length > 0)
        {
            writer.Line($"/// <remarks>{Prose(doc.Remarks)}</remarks>");
        }

        if (obsolete)
        {
            writer.Line(Obsolete);
        }
    }

    public static void Summary(CodeWriter writer, string text) => writer.Line($"/// <summary>{Sentence(text)}</summary>");

    /// <summary>What an operation is on the wire, and what else the document says about it.</summary>
    public static void Remarks(CodeWriter writer, OperationModel operation)
    {
        string prose = operation.Doc.Remarks.Length == 0 ? "" : " " + Prose(operation.Doc.Remarks);
        writer.Line($"/// <remarks><c>{CSharpText.DocCode(operation.Method + " " + operation.Path)}</c>{prose}</remarks>");
    }

    public static void Parameter(CodeWriter writer, string name, Documentation doc) =>
        writer.Line($"/// <param name=\"{name.TrimStart('@')}\">{Sentence(doc.Summary)}</param>");

    private static string Prose(string text) => CSharpText.Doc(text);

    /// <summary>Prose that ends as a sentence does, so that another can follow.</summary>
    public static string Sentence(string text)
    {
        string prose = CSharpText.Doc(text);
        return prose.Length == 0 || prose[prose.Length - 1] is '.' or '!' or '?' or ':' or '。' ? prose : prose + ".";
    }
}
