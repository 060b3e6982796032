namespace Typewright.Generator.Diagnostics;

/// <summary>Every rule there is. <see cref="ProblemDescriptors"/> holds a row for each.</summary>
internal enum ProblemKind
{
    UnreadableFile,
    MalformedText,
    NotOpenApi,
    UnresolvedReference,
    CyclicReference,
    DuplicateType,
    UnknownOption,
    MissingFile,
    MalformedOverlay,
    OverlayMatchesNothing,
    MissingType,
    LanguageTooOld,
    MissingRuntime,
    MissingPackage,
    Degraded,
    Contradiction,
    SeveralSurfaces,
    Ignored,
    LikelyListing,
    UnknownExtensionValue,

    /// <summary>The same of an extension that was written for other tools: a warning.</summary>
    ForeignExtensionValue,

    UntrustedExtension,
    UnknownExtension,
    UnknownMetadata,
    PatternWithoutFile,
    UnmatchedFilter,
    NoServer,
    Break,
    BreakRefused,
    BaselineUnusable,
    Fault,
}
