using System.Globalization;
using Microsoft.CodeAnalysis;
using Typewright.Generator.Tests.Harness;
using Xunit;

namespace Typewright.Generator.Tests.BadInput;

/// <summary>What the project's types must be that a document names: generated code compiles with them, or a line is told.</summary>
public sealed class ExternalTypeTests
{
    private const string Code = """
        #pragma warning disable CS1591
        using System;
        using System.Text.Json;
        using Azure.Core.Pipeline;
        namespace Zoo
        {
            public struct Money { }
            internal class Hidden { }
            public class Outer
            {
                public class Inner { }
                public static class InnerJson
                {
                    public static Inner ReadJson(ref Utf8JsonReader reader) { reader.Skip(); return new Inner(); }
                    public static void WriteJson(Utf8JsonWriter writer, Inner value) => writer.WriteNullValue();
                }
            }
            internal static class Json
            {
                public static Money ReadJson(ref Utf8JsonReader reader) { reader.Skip(); return default; }
                public static void WriteJson(Utf8JsonWriter writer, Money value) => writer.WriteNullValue();
            }
            internal static class HiddenJson
            {
                public static Hidden ReadJson(ref Utf8JsonReader reader) { reader.Skip(); return new Hidden(); }
                public static void WriteJson(Utf8JsonWriter writer, Hidden value) => writer.WriteNullValue();
            }
            internal static class OddJson
            {
                public static Version ReadJson() => new Version();
                public const int WriteJson = 0;
            }
            internal class Policy : HttpPipelineSynchronousPolicy { public Policy(object credential) { } }
            internal class TextPolicy : HttpPipelineSynchronousPolicy { public TextPolicy(string credential) { } }
            internal class PrivatePolicy : HttpPipelineSynchronousPolicy { private PrivatePolicy(string credential) { } }
            internal abstract class NoPolicy : HttpPipelineSynchronousPolicy { public NoPolicy(string credential) { } }
            internal class Other { public Other(string credential) { } }
        }
        """;

    [Theory]
    [InlineData("type: No.Such, policy: Zoo.Policy", "'No.Such' was not found or does not fit: x-csharp-credentials names it")]
    [InlineData("type: System.Math, policy: Zoo.Policy", "'System.Math' was not found or does not fit: it is static")]
    [InlineData("type: System.Collections.Generic.List, policy: Zoo.Policy", "'System.Collections.Generic.List' was not found")]
    [InlineData("type: Zoo.Hidden, policy: Zoo.Policy", "'Zoo.Hidden' was not found or does not fit: the client's constructor is public")]
    [InlineData("type: System.String, policy: No.Policy", "'No.Policy' was not found or does not fit: it must be a class derived from")]
    [InlineData("type: System.String, policy: Zoo.Other", "'Zoo.Other' was not found")]
    [InlineData("type: System.String, policy: Zoo.NoPolicy", "'Zoo.NoPolicy' was not found")]
    [InlineData("type: System.String, policy: Zoo.PrivatePolicy", "'Zoo.PrivatePolicy' was not found")]
    [InlineData("type: System.Uri, policy: Zoo.TextPolicy", "with a constructor that takes System.Uri")]
    public void Credential_that_does_not_fit_is_shown(string credential, string message) =>
        Shows($"x-csharp-credentials: [►{{ {credential} }}]\n" + PetDocument.Text, message);

    [Theory]
    [InlineData("type: Zoo.Money, json: Zoo.Json", "'Zoo.Money' was not found or does not fit: it is a struct")]
    [InlineData("type: Zoo.Hidden", "'Zoo.Hidden' was not found or does not fit: 'Pet.Name' is public and needs it")]
    [InlineData("type: System.Version, json: Zoo.OddJson", "'Zoo.OddJson' was not found or does not fit: it must be a class with static")]
    [InlineData("type: System.Version, json: Zoo.Json", "'Zoo.Json' was not found")]
    [InlineData("type: System.Math, json: Zoo.Json", "'System.Math' was not found or does not fit: it is static")]
    public void Type_of_a_value_that_does_not_fit_is_shown(string type, string message) =>
        Shows(PetDocument.Text.Replace("type: string, description: What it is called.", $"x-csharp-type: ►{{ {type} }}"), message);

    [Theory]
    [InlineData("type: System.String, policy: Zoo.TextPolicy", "public")]
    [InlineData("type: System.Uri, policy: Zoo.Policy", "public")]
    [InlineData("type: Zoo.Outer.Inner, policy: Zoo.Policy", "public")]
    [InlineData("type: Zoo.Hidden, policy: Zoo.Policy", "internal")]
    public void Credential_that_fits_is_taken(string credential, string accessibility) =>
        Generate($"x-csharp-credentials: [{{ {credential} }}]\n" + PetDocument.Text, accessibility).Compiles();

    [Theory]
    [InlineData("type: Zoo.Money, json: Zoo.Json, valueType: true", "public")]
    [InlineData("type: Zoo.Outer.Inner, json: Zoo.Outer.InnerJson", "public")]
    [InlineData("type: Zoo.Hidden", "internal")]
    public void Type_of_a_value_that_fits_is_taken(string type, string accessibility) =>
        Generate(PetDocument.Text.Replace("type: string, description: What it is called.", $"x-csharp-type: {{ {type} }}"), accessibility)
            .Compiles();

    private static void Shows(string marked, string message)
    {
        MarkedText text = new(marked);

        Diagnostic problem = Assert.Single(Generate(text.Text, "public").Problems);

        FileLinePositionSpan at = problem.Location.GetLineSpan();
        Assert.Equal(
            ("TW1011", text.Line, text.Column), (problem.Id, at.StartLinePosition.Line, at.StartLinePosition.Character));
        Assert.Contains(message, problem.GetMessage(CultureInfo.InvariantCulture));
    }

    private static Generation Generate(string text, string accessibility) => new Project(
        [MemoryDocument.Client(text).With("TrustDocument", "true").With("Accessibility", accessibility)], code: Code).Run();
}
