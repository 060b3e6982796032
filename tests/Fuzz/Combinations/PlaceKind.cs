namespace Typewright.Fuzz.Combinations;

/// <summary>On what an extension stands.</summary>
internal enum PlaceKind
{
    Document,
    Operation,
    Parameter,
    Body,
    Response,
    Schema,
}
