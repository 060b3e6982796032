using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Typewright.Generator.Pipeline;
using Typewright.Generator.Pipeline.Items;
using Typewright.Generator.Reading.Files;
using Typewright.Generator.Reading.Nodes;
using Typewright.Generator.Tests.Harness;
using Xunit;

namespace Typewright.Generator.Tests.Pipeline;

/// <summary>What the pipeline keeps between runs lives as long as the editor: it must not keep compilers or documents alive.</summary>
public sealed class ObjectGraphTests
{
    private static readonly Type[] s_forbidden =
    [
        typeof(Compilation),
        typeof(ISymbol),
        typeof(SyntaxNode),
        typeof(SyntaxTree),
        typeof(Location),
        typeof(Diagnostic),
        typeof(AdditionalText),
        typeof(SpecNode),
        typeof(SpecFile),
        typeof(SpecSet),
    ];

    [Fact]
    public void Tracked_steps_hold_values_only()
    {
        // A document with a problem, a union, paging and a type of its own, so that every part of the model is there.
        string text = PetDocument.Text
            .Replace("description: What it is called.", "description: What it is called., x-csharp-type: System.Missing")
            .Replace(
                "type: string, description: Where to write to.",
                "oneOf: [{ type: string }, { type: array, items: { type: strung } }]");
        Generation run = new Project(
            MemoryDocument.Client(text).With("TrustDocument", "true"),
            MemoryDocument.Client(PetDocument.Shops, "/project/shops.yaml")).Run();
        string[] steps = [.. typeof(StepNames).GetFields().Select(static field => (string)field.GetRawConstantValue()!).Where(run.HasStep)];

        Assert.NotEmpty(run.Problems);
        Assert.Contains(StepNames.MissingTypes, steps);
        foreach (string step in steps)
        {
            foreach ((object value, IncrementalStepRunReason _) in PipelineReasons.Steps(run, step).SelectMany(static ran => ran.Outputs))
            {
                Walk(value, step, []);
            }
        }
    }

    [Fact]
    public void No_type_of_the_pipeline_can_hold_more_than_values()
    {
        HashSet<Type> seen = [];
        foreach (Type root in new[]
        {
            typeof(SpecItem),
            typeof(CompilationFacts),
            typeof(ClientRequest),
            typeof(BoundClient),
            typeof(EmittedClient),
        })
        {
            Declared(root, seen);
        }

        Assert.Contains(typeof(Model.Types.PropertyModel), seen);
    }

    private static void Declared(Type type, HashSet<Type> seen)
    {
        Assert.DoesNotContain(s_forbidden, forbidden => forbidden.IsAssignableFrom(type));
        if (!seen.Add(type) || type.IsPrimitive || type == typeof(string) || type.IsEnum)
        {
            return;
        }

        Assert.True(
            type.IsArray || type.Assembly == typeof(ClientGenerator).Assembly || Nullable.GetUnderlyingType(type) is not null,
            $"{type} is neither ours nor a value");
        Assert.True(type.IsArray
            || typeof(IEquatable<>).MakeGenericType(type).IsAssignableFrom(type)
            || Nullable.GetUnderlyingType(type) is not null, $"{type} does not compare by value");
        foreach (Type part in type.IsArray
            ? [type.GetElementType()!]
            : type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic).Select(static field => field.FieldType))
        {
            Declared(part, seen);
        }
    }

    private static void Walk(object? value, string path, HashSet<object> seen)
    {
        if (value is null or string
            || value.GetType().IsPrimitive
            || value.GetType().IsEnum
            || (!value.GetType().IsValueType && !seen.Add(value)))
        {
            return;
        }

        Assert.DoesNotContain(s_forbidden, forbidden => forbidden.IsInstanceOfType(value) && Fail(path, value));
        if (value is IEnumerable items)
        {
            foreach (object? item in items)
            {
                Walk(item, $"{path} → {value.GetType().Name}", seen);
            }

            return;
        }

        for (Type? type = value.GetType(); type is not null; type = type.BaseType)
        {
            foreach (FieldInfo field in type.GetFields(
                BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                Walk(field.GetValue(value), $"{path} → {type.Name}.{field.Name}", seen);
            }
        }
    }

    private static bool Fail(string path, object value) => throw new InvalidOperationException($"{path} holds a {value.GetType()}");
}
