using Typewright.Generator.Vocabulary;

namespace Typewright.Generator.Emitting.Code;

/// <summary>Names of members where they stand alone: one that is called like a known type has that type's using beside it.</summary>
internal static class Declared
{
    public static KnownName Name(string member) => KnownNames.Of(member);
}
