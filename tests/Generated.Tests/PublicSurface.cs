using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Typewright.Generated.Tests;

/// <summary>
/// What a user of an assembly can see, one line a type or member. A line is what a C# declaration says, without namespaces,
/// attributes, nullability of references and names of operators' parameters. Members begin with their type's name,
/// constructors with <c>new</c>.
/// </summary>
internal static class PublicSurface
{
    private const BindingFlags Declared =
        BindingFlags.DeclaredOnly | BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    public static IEnumerable<string> Of(Assembly assembly) => assembly.GetExportedTypes().SelectMany(Of);

    public static IEnumerable<string> Of(Type type)
    {
        string name = TypeSpelling.Of(type);
        return type.IsEnum
            ? [$"enum {name}", .. Enum.GetNames(type).Select(member => $"{name}.{member} = {EnumValue(type, member)}")]
            :
            [
                Head(type, name),
                .. Interfaces(type).Select(implemented => $"{name} implements {TypeSpelling.Of(implemented)}"),
                .. type
                    .GetConstructors(Declared)
                    .Where(constructor => !constructor.IsStatic && IsVisible(constructor))
                    .Select(constructor => Constructor(constructor, name)),
                .. type.GetFields(Declared).Where(IsVisible).Select(field => Field(field, name)),
                .. type
                    .GetProperties(Declared)
                    .Where(property => property.GetAccessors(nonPublic: true).Any(IsVisible))
                    .Select(property => Property(property, name)),
                .. type.GetEvents(Declared).Where(@event => IsVisible(@event.AddMethod!)).Select(@event =>
                    $"{Modifiers(@event.AddMethod!)}event {name}.{@event.Name} : {TypeSpelling.Of(@event.EventHandlerType!)}"),
                .. type
                    .GetMethods(Declared)
                    .Where(method => IsVisible(method) && (!method.IsSpecialName || IsOperator(method)))
                    .Select(method => Method(method, name)),
            ];
    }

    private static string Head(Type type, string name)
    {
        string kind = type switch
        {
            { IsInterface: true } => "interface ",
            { IsValueType: true } => IsReadOnly(type) ? "readonly struct " : "struct ",
            { IsAbstract: true, IsSealed: true } => "static class ",
            { IsAbstract: true } => "abstract class ",
            { IsSealed: true } => "sealed class ",
            _ => "class ",
        };
        return kind + name + (type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType)
            ? " : " + TypeSpelling.Of(parent)
            : "");
    }

    // For .NET Standard the compiler makes the attribute in the assembly itself.
    private static bool IsReadOnly(Type type) =>
        type.GetCustomAttributesData().Any(static attribute => attribute.AttributeType.FullName == typeof(IsReadOnlyAttribute).FullName);

    // Reflection tells the interfaces of base classes too; those are theirs to list.
    private static IEnumerable<Type> Interfaces(Type type) =>
        type.GetInterfaces().Where(implemented => implemented.IsVisible).Except(type.BaseType?.GetInterfaces() ?? []);

    private static string EnumValue(Type type, string member) =>
        Convert.ToString(
            Convert.ChangeType(Enum.Parse(type, member), Enum.GetUnderlyingType(type), CultureInfo.InvariantCulture),
            CultureInfo.InvariantCulture)!;

    private static string Constructor(ConstructorInfo constructor, string type) =>
        $"{(constructor.IsPublic ? "" : "protected ")}new {type}({ParameterSpelling.Of(constructor.GetParameters())})";

    private static string Field(FieldInfo field, string type)
    {
        string variable = (field.IsStatic ? "static " : "") + (field.IsInitOnly ? "readonly " : "");
        string modifiers = (field.IsPublic ? "" : "protected ") + (field.IsLiteral ? "const " : variable);
        return $"{modifiers}{type}.{field.Name} : "
            + $"{TypeSpelling.Of(field.FieldType)}{(field.IsLiteral ? $" = {field.GetRawConstantValue()}" : "")}";
    }

    private static string Property(PropertyInfo property, string type)
    {
        MethodInfo widest = property
            .GetAccessors(nonPublic: true)
            .OrderByDescending(accessor => accessor.IsPublic)
            .ThenByDescending(IsVisible)
            .First();
        string name = property.GetIndexParameters() is { Length: > 0 } index ? $"this[{ParameterSpelling.Of(index)}]" : property.Name;
        return $"{Modifiers(widest)}{type}.{name} {{ "
            + $"{Accessor(property.GetMethod, widest, "get; ")}{Accessor(property.SetMethod, widest, "set; ")}}} : "
            + $"{TypeSpelling.Of(property.PropertyType)}";
    }

    private static string Accessor(MethodInfo? accessor, MethodInfo widest, string keyword)
    {
        if (accessor is null || !IsVisible(accessor))
        {
            return "";
        }

        bool initializes = accessor.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));
        return (widest.IsPublic && !accessor.IsPublic ? "protected " : "") + (initializes ? "init; " : keyword);
    }

    private static string Method(MethodInfo method, string type)
    {
        string result = TypeSpelling.Of(method.ReturnType);
        if (IsOperator(method))
        {
            string operands = string.Join(", ", method.GetParameters().Select(parameter => TypeSpelling.Of(parameter.ParameterType)));
            return $"static {type}.{Operator(method)}({operands}) : {result}";
        }

        string arguments = method.IsGenericMethod
            ? "<" + string.Join(", ", method.GetGenericArguments().Select(TypeSpelling.Of)) + ">"
            : "";
        string receiver = method.IsDefined(typeof(ExtensionAttribute)) ? "this " : "";
        return $"{Modifiers(method)}{type}.{method.Name}{arguments}({receiver}{ParameterSpelling.Of(method.GetParameters())}) : {result}";
    }

    private static bool IsOperator(MethodInfo method) => method.IsSpecialName && method.Name.StartsWith("op_", StringComparison.Ordinal);

    private static string Operator(MethodInfo method) => method.Name switch
    {
        "op_Implicit" => "implicit operator",
        "op_Explicit" => "explicit operator",
        "op_Equality" => "operator ==",
        "op_Inequality" => "operator !=",
        _ => method.Name,
    };

    private static string Modifiers(MethodInfo method)
    {
        string access = method.IsPublic ? "" : "protected ";
        return access + method switch
        {
            { IsStatic: true } => "static ",
            { IsAbstract: true } => "abstract ",
            _ when method.GetBaseDefinition().DeclaringType != method.DeclaringType => "override ",
            // What implements an interface without a modifier is virtual and final to the runtime.
            { IsVirtual: true, IsFinal: false } => "virtual ",
            _ => "",
        };
    }

    private static bool IsVisible(MethodBase method) =>
        method.IsPublic || ((method.IsFamily || method.IsFamilyOrAssembly) && !method.DeclaringType!.IsSealed);

    private static bool IsVisible(FieldInfo field) =>
        field.IsPublic || ((field.IsFamily || field.IsFamilyOrAssembly) && !field.DeclaringType!.IsSealed);
}
