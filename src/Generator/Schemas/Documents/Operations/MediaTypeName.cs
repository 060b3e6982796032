using System;

namespace Typewright.Generator.Schemas.Documents.Operations;

/// <summary>Media types as texts: "application/json; charset=utf-8".</summary>
internal static class MediaTypeName
{
    /// <summary>Whether a key of a content map can be a media type at all; authors put other things there.</summary>
    public static bool IsValid(string key)
    {
        string essence = Essence(key);
        int slash = essence.IndexOf('/');
        return slash > 0 && slash < essence.Length - 1;
    }

    /// <summary>Whether it stands for several media types: <c>*/*</c>, <c>image/*</c>.</summary>
    public static bool IsRange(string type) => Essence(type).EndsWith("/*", StringComparison.Ordinal);

    /// <summary>Whether it is one that a message can have: <c>application/*+json</c> and <c>*/*</c> are none.</summary>
    public static bool IsConcrete(string type) => IsValid(type) && Essence(type).IndexOf('*') < 0;

    /// <summary>Type and subtype in small letters; of several types, the first.</summary>
    public static string Essence(string type)
    {
        int end = type.IndexOfAny([';', ',']);
        return (end < 0 ? type : type.Substring(0, end)).Trim().ToLowerInvariant();
    }
}
