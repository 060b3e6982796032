namespace Typewright.Fuzz.Combinations;

/// <summary>What the project of the combinations has, for the extensions that name code.</summary>
internal static class AcmeCode
{
    public const string Text = """
        using System;
        using System.Text.Json;
        using Azure;
        using Azure.Core;
        using Azure.Core.Pipeline;

        namespace Acme
        {
            /// <summary>An amount.</summary>
            public readonly struct Money { }

            /// <summary>Something secret.</summary>
            public sealed class Secret { }

            internal static class MoneyJson
            {
                public static Money ReadJson(ref Utf8JsonReader reader) { reader.Skip(); return default; }
                public static void WriteJson(Utf8JsonWriter writer, Money value) => writer.WriteNullValue();
            }

            internal static class VersionJson
            {
                public static Version ReadJson(ref Utf8JsonReader reader) => new Version(reader.GetString()!);
                public static void WriteJson(Utf8JsonWriter writer, Version value) => writer.WriteStringValue(value.ToString());
            }

            internal sealed class KeyPolicy : HttpPipelineSynchronousPolicy
            {
                public KeyPolicy(AzureKeyCredential key) { }
            }

            internal sealed class SecretPolicy : HttpPipelineSynchronousPolicy
            {
                public SecretPolicy(Secret secret) { }
            }
        }
        """;
}
