using System;
using System.ClientModel.Primitives;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Typewright.Runtime;

/// <summary>Lets System.Text.Json read and write a generated class as it travels, wherever it meets one.</summary>
/// <typeparam name="T">The class.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ModelConverter<[DynamicallyAccessedMembers(Constructors)] T> : JsonConverter<T>
    where T : class, IJsonModel<T>
{
    private const DynamicallyAccessedMemberTypes Constructors =
        DynamicallyAccessedMemberTypes.PublicConstructors | DynamicallyAccessedMemberTypes.NonPublicConstructors;

    // Models are read by a method of an instance, which looks at nothing of it; so the instance needs no constructor to have run.
    private readonly IJsonModel<T> _reader = Reader();

    /// <inheritdoc/>
    /// <exception cref="JsonException">The JSON is not such a value.</exception>
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => _reader.Create(ref reader, ModelReaderWriterOptions.Json);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        Guard.NotNull(value, nameof(value));
        value.Write(writer, ModelReaderWriterOptions.Json);
    }

    private static IJsonModel<T> Reader()
    {
        if (!typeof(T).IsAbstract)
        {
            return (IJsonModel<T>)Uninitialized(typeof(T));
        }

        PersistableModelProxyAttribute? proxy = typeof(T).GetCustomAttribute<PersistableModelProxyAttribute>(inherit: false);
        return proxy is null
            ? throw new InvalidOperationException($"{typeof(T).Name} is abstract and has no PersistableModelProxyAttribute.")
            : (IJsonModel<T>)Uninitialized(proxy.ProxyType);
    }

    private static object Uninitialized([DynamicallyAccessedMembers(Constructors)] Type type)
#if NET
        => System.Runtime.CompilerServices.RuntimeHelpers.GetUninitializedObject(type);
#else
        => System.Runtime.Serialization.FormatterServices.GetUninitializedObject(type);
#endif
}
