using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;

namespace Typewright.Generated.Tests;

/// <summary>Spells parameters as C# does: modifier, type, name and default.</summary>
internal static class ParameterSpelling
{
    public static string Of(IEnumerable<ParameterInfo> parameters) => string.Join(", ", parameters.Select(Of));

    private static string Of(ParameterInfo parameter) =>
        Modifier(parameter)
            + TypeSpelling.Of(parameter.ParameterType)
            + " "
            + parameter.Name
            + (parameter.HasDefaultValue ? " = " + Default(parameter) : "");

    private static string Modifier(ParameterInfo parameter) => parameter switch
    {
        { IsOut: true } => "out ",
        { IsIn: true } => "in ",
        { ParameterType.IsByRef: true } => "ref ",
        _ when parameter.IsDefined(typeof(ParamArrayAttribute)) => "params ",
        _ => "",
    };

    private static string Default(ParameterInfo parameter)
    {
        Type type = parameter.ParameterType;
        return parameter.DefaultValue switch
        {
            null => type.IsValueType && Nullable.GetUnderlyingType(type) is null ? "default" : "null",
            string text => "\"" + text + "\"",
            bool flag => flag ? "true" : "false",
            Enum value => TypeSpelling.Of(value.GetType()) + "." + value,
            IFormattable value => value.ToString(null, CultureInfo.InvariantCulture),
            object value => value.ToString()!,
        };
    }
}
