using System.Collections.Generic;
using Typewright.Generator.Emitting.Code;
using Typewright.Generator.Model.Types;
using static Typewright.Generator.Vocabulary.KnownNames;

namespace Typewright.Generator.Emitting.Models;

/// <summary>
/// Conversions between a class and what protocol methods take and return; also what is left of a page beside its items is read by one.
/// </summary>
internal static class ConversionTemplate
{
    public static IEnumerable<CSharp> Members(ModelType model)
    {
        string name = model.Name;
        Usage usage = model.HasJson ? model.Usage : model.XmlUsage;
        if ((usage & Usage.Received) != 0)
        {
            CSharp format = model.HasJson ? (CSharp)$"Json<{name}>(response, ReadJson)" : $"Xml<{name}>(response, ReadXml)";
            yield return $$"""
                /// <summary>Reads the body of a response.</summary>
                /// <param name="response">The response.</param>
                /// <exception cref="{{RequestFailedException}}">The body cannot be read.</exception>
                public static explicit operator {{name}}({{Response}} response) => {{ResponseReading}}.{{format}};
                """;
        }

        if (model.HasJson && (usage & Usage.Sent) != 0)
        {
            yield return $$"""
                /// <summary>Makes the body of a request.</summary>
                /// <param name="value">What the body says.</param>
                public static implicit operator {{RequestContent}}({{name}} value) => {{JsonModels}}.Content<{{name}}>(value, WriteJson);
                """;
        }
    }
}
