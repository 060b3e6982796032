using System;
using System.ClientModel.Primitives;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Typewright.Runtime;

/// <summary>The types of a library, as System.Text.Json wants to be told of them where there is no reflection.</summary>
/// <remarks>Lists, arrays and dictionaries by string of a type come with it, and the nullable form of an enum.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonTypes : IJsonTypeInfoResolver
{
    private readonly Lazy<Dictionary<Type, Func<JsonSerializerOptions, JsonTypeInfo>>> _types;
    private readonly Dictionary<Type, Func<JsonSerializerOptions, JsonTypeInfo>> _added = [];

    /// <summary>Creates the list; it is only filled when it is first looked at.</summary>
    /// <param name="fill">Adds the types, one call each.</param>
    public JsonTypes(Action<JsonTypes> fill)
    {
        Guard.NotNull(fill, nameof(fill));
        _types = new Lazy<Dictionary<Type, Func<JsonSerializerOptions, JsonTypeInfo>>>(() =>
        {
            fill(this);
            return _added;
        });
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="type"/> or <paramref name="options"/> is null.</exception>
    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options)
    {
        Guard.NotNull(type, nameof(type));
        Guard.NotNull(options, nameof(options));
        return _types.Value.TryGetValue(type, out Func<JsonSerializerOptions, JsonTypeInfo>? make) ? make(options) : null;
    }

    /// <summary>Adds a class or a union.</summary>
    /// <typeparam name="T">The type.</typeparam>
    public void AddModel<[DynamicallyAccessedMembers(
        DynamicallyAccessedMemberTypes.PublicConstructors | DynamicallyAccessedMemberTypes.NonPublicConstructors)] T>()
        where T : class, IJsonModel<T>
        => Add(static () => new ModelConverter<T>());

    /// <summary>Adds an extensible enum of texts.</summary>
    /// <typeparam name="T">The enum.</typeparam>
    public void AddTextEnum<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicMethods)] T>()
        where T : struct, IEquatable<T>
        => AddValue(static () => new TextEnumConverter<T>());

    /// <summary>Adds an extensible enum of numbers.</summary>
    /// <typeparam name="T">The enum.</typeparam>
    /// <typeparam name="TNumber">The type of its numbers.</typeparam>
    public void AddNumberEnum<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicMethods)] T, TNumber>()
        where T : struct
        where TNumber : struct
        => AddValue(static () => new NumberEnumConverter<T, TNumber>());

    /// <summary>Adds a C# enum of texts.</summary>
    /// <typeparam name="T">The enum.</typeparam>
    public void AddClosedEnum<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] T>()
        where T : struct, Enum
        => AddValue(static () => new ClosedEnumConverter<T>());

    private void AddValue<T>(Func<JsonConverter<T>> converter)
        where T : struct
    {
        Add(converter);
        _added[typeof(T?)] = static options => JsonMetadataServices.CreateValueInfo<T?>(
            options,
            JsonMetadataServices.GetNullableConverter<T>(options));
    }

    private void Add<T>(Func<JsonConverter<T>> converter)
    {
        _added[typeof(T)] = options => JsonMetadataServices.CreateValueInfo<T>(options, converter());
        _added[typeof(T[])] = static options => JsonMetadataServices.CreateArrayInfo<T>(options, new());
        _added[typeof(List<T>)] = static options => JsonMetadataServices.CreateListInfo<List<T>, T>(
            options,
            new() { ObjectCreator = static () => [] });
        _added[typeof(IList<T>)] = static options => JsonMetadataServices.CreateIListInfo<IList<T>, T>(
            options,
            new() { ObjectCreator = static () => new List<T>() });
        _added[typeof(IReadOnlyList<T>)] = static options => JsonMetadataServices.CreateIEnumerableInfo<IReadOnlyList<T>, T>(
            options,
            new());
        _added[typeof(IEnumerable<T>)] = static options => JsonMetadataServices.CreateIEnumerableInfo<IEnumerable<T>, T>(
            options,
            new());
        _added[typeof(Dictionary<string, T>)] = static options =>
            JsonMetadataServices.CreateDictionaryInfo<Dictionary<string, T>, string, T>(
                options,
                new() { ObjectCreator = static () => [], KeyInfo = Key(options) });
        _added[typeof(IDictionary<string, T>)] = static options =>
            JsonMetadataServices.CreateIDictionaryInfo<IDictionary<string, T>, string, T>(
                options,
                new() { ObjectCreator = static () => new Dictionary<string, T>(), KeyInfo = Key(options) });
        _added[typeof(IReadOnlyDictionary<string, T>)] = static options =>
            JsonMetadataServices.CreateIReadOnlyDictionaryInfo<IReadOnlyDictionary<string, T>, string, T>(
                options,
                new() { KeyInfo = Key(options) });
    }

    private static JsonTypeInfo<string> Key(JsonSerializerOptions options)
        => JsonMetadataServices.CreateValueInfo<string>(options, JsonMetadataServices.StringConverter!);
}
