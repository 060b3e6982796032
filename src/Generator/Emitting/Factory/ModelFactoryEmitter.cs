using System;
using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Emitting.Code;
using Typewright.Generator.Emitting.Models;
using Typewright.Generator.Model;
using Typewright.Generator.Model.Types;

namespace Typewright.Generator.Emitting.Factory;

/// <summary>The model factory: makes the models that only the service makes, for tests that mock a client.</summary>
internal static class ModelFactoryEmitter
{
    public static IEnumerable<SourceFile> Emit(EmitContext context)
    {
        List<ModelType> models = [.. context.Model.Models.Where(static model => (model.Usage & Usage.Received) != 0 && !model.IsInternal && !model.IsAbstract)];
        if (context.Model.ModelFactory is not { } name || models.Count == 0)
        {
            yield break;
        }

        // Each method is called what its class is called; where C# expects a type, it finds the class.
        TypeText types = new(context.Model.Namespace, static _ => false);
        CodeWriter writer = new();
        writer.Line("/// <summary>Makes models that otherwise only the service makes: for tests that mock a client.</summary>");
        using (writer.Block($"{context.Model.Accessibility} static partial class {name}"))
        {
            for (int i = 0; i < models.Count; i++)
            {
                if (i > 0)
                {
                    writer.Line();
                }

                Method(context, models[i], writer, types);
            }
        }

        yield return context.File(name, writer);
    }

    private static void Method(EmitContext context, ModelType model, CodeWriter writer, TypeText types)
    {
        List<PropertyShape> properties =
        [
            .. context.AllProperties(model)
                .Where(property => property.IsOnWire && !property.IsInternal && !property.Doc.Obsolete && !(property.IsDiscriminator && model.DiscriminatorValue is not null))
                .Select(property => new PropertyShape(model, property, types)),
        ];
        writer.Line($"/// <summary>Makes a <see cref=\"global::{context.Model.Namespace}.{model.Name}\"/> as the service would.</summary>");
        foreach (PropertyShape property in properties)
        {
            DocComment.Parameter(writer, Name(property.Property), property.Property.Doc);
        }

        using (writer.Method($"public static {model.Name} {model.Name}", [.. properties.Select(property => Declaration(property, types))]))
        {
            string local = Local("value", properties);
            writer.Line($"var {local} = new {model.Name}();");
            if (model.DiscriminatorValue is { } value && context.AllProperties(model).Find(static property => property.IsDiscriminator) is { } discriminator)
            {
                writer.Line($"{local}.{discriminator.Name} = {DiscriminatorText.Of(context, discriminator, value, types)};");
            }

            foreach (PropertyShape property in properties)
            {
                Assign(property, local, Local("element", properties), writer, types);
            }

            writer.Line($"return {local};");
        }
    }

    private static string Name(PropertyModel property) => property.FactoryName ?? property.ParameterName;

    private static string Declaration(PropertyShape property, TypeText types)
    {
        string type = Type(property, types);
        return $"{type} {Name(property.Property)} = {(type.EndsWith("?", StringComparison.Ordinal) ? "null" : "default")}";
    }

    // Reference types are all nullable here: a test gives what it needs.
    private static string Type(PropertyShape property, TypeText types)
    {
        PropertyModel model = property.Property;
        if (model.Type.IsCollection)
        {
            return (model.Type.Kind == TypeKind.List ? $"IEnumerable<{types.Item(model.Type, property.Shape)}>" : types.Of(model.Type, property.Shape)) + "?";
        }

        return types.Of(model.Type, property.Shape) + (model.IsOptional || !model.Type.IsValueType ? "?" : "");
    }

    // The factory's own variable must not be called what a parameter is called.
    private static string Local(string name, List<PropertyShape> properties)
    {
        while (properties.Exists(property => Name(property.Property) == name))
        {
            name += "_";
        }

        return name;
    }

    private static void Assign(PropertyShape property, string local, string element, CodeWriter writer, TypeText types)
    {
        PropertyModel model = property.Property;
        string name = Name(model);
        if (!model.Type.IsCollection)
        {
            writer.Line($"{local}.{model.Name} = {name}{(model.IsOptional || model.Type.IsValueType ? "" : "!")};");
            return;
        }

        bool isList = model.Type.Kind == TypeKind.List;
        using (writer.Block($"if ({name} is not null)"))
        {
            if (property.IsFilled)
            {
                using (writer.Block($"foreach (var {element} in {name})"))
                {
                    writer.Line(isList ? $"{local}.{model.Name}.Add({element});" : $"{local}.{model.Name}[{element}.Key] = {element}.Value;");
                }
            }
            else
            {
                writer.Line($"{local}.{model.Name} = {(isList ? $"new List<{types.Item(model.Type, property.Shape)}>({name})" : name)};");
            }
        }

        writer.Line();
    }
}
