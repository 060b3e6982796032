using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Typewright.Generator.Diagnostics;

/// <summary>One row a rule: id, title, message, severity. The prose about each is docs/diagnostics.md.</summary>
internal static class ProblemDescriptors
{
    private const string Category = "Typewright";

    // Where the rules are described: a section each, called as the rule is.
    private const string Page = HelpLinks.Page;

    private static readonly DiagnosticDescriptor s_unreadableFile = new(
        "TW1001", "The file cannot be read",
        "The file '{0}' cannot be read; check that it exists and that the path in the project file is right",
        Category, DiagnosticSeverity.Error, true, helpLinkUri: Page + "#tw1001");
    private static readonly DiagnosticDescriptor s_malformedText = new(
        "TW1002", "The document is neither JSON nor YAML",
        "The document cannot be parsed: {0}",
        Category, DiagnosticSeverity.Error, true, helpLinkUri: Page + "#tw1002");
    private static readonly DiagnosticDescriptor s_notOpenApi = new(
        "TW1003", "Not an OpenAPI document",
        "This is not an OpenAPI document: {0}",
        Category, DiagnosticSeverity.Error, true, helpLinkUri: Page + "#tw1003");
    private static readonly DiagnosticDescriptor s_unresolvedReference = new(
        "TW1004", "A $ref leads nowhere",
        "The reference '{0}' cannot be resolved: {1}{2}",
        Category, DiagnosticSeverity.Error, true, helpLinkUri: Page + "#tw1004");
    private static readonly DiagnosticDescriptor s_cyclicReference = new(
        "TW1005", "References go in a circle",
        "The reference '{0}' leads back to itself without reaching a definition; point it at a definition",
        Category, DiagnosticSeverity.Error, true, helpLinkUri: Page + "#tw1005");
    private static readonly DiagnosticDescriptor s_duplicateType = new(
        "TW1006", "Two items make the same type",
        "The type '{0}' is already made from {1}, whatever the case; give one another Namespace or ClientName",
        Category, DiagnosticSeverity.Error, true, helpLinkUri: Page + "#tw1006");
    private static readonly DiagnosticDescriptor s_unknownOption = new(
        "TW1007", "Unknown option value",
        "'{0}' is not a value of {1}; use {2}",
        Category, DiagnosticSeverity.Error, true, helpLinkUri: Page + "#tw1007");
    private static readonly DiagnosticDescriptor s_missingFile = new(
        "TW1008", "A file that is named is not given to the compiler",
        "The file '{0}' is not among the project's OpenAPI items; add it as {1}",
        Category, DiagnosticSeverity.Error, true, helpLinkUri: Page + "#tw1008");
    private static readonly DiagnosticDescriptor s_malformedOverlay = new(
        "TW1009", "The overlay is malformed",
        "The overlay cannot be applied: {0}",
        Category, DiagnosticSeverity.Error, true, helpLinkUri: Page + "#tw1009");
    private static readonly DiagnosticDescriptor s_overlayMatchesNothing = new(
        "TW1010", "An overlay action matches nothing",
        "The target '{0}' matches nothing in the document; correct it or remove the action{1}",
        Category, DiagnosticSeverity.Warning, true, helpLinkUri: Page + "#tw1010");
    private static readonly DiagnosticDescriptor s_missingType = new(
        "TW1011", "A C# type that the document names does not exist",
        "The type '{0}' was not found or does not fit: {1}",
        Category, DiagnosticSeverity.Error, true, helpLinkUri: Page + "#tw1011");
    private static readonly DiagnosticDescriptor s_languageTooOld = new(
        "TW1012", "The C# language version is too old",
        "The generated code needs C# 11, the project uses C# {0}; set LangVersion to 11 or newer",
        Category, DiagnosticSeverity.Error, true, helpLinkUri: Page + "#tw1012");
    private static readonly DiagnosticDescriptor s_missingRuntime = new(
        "TW1013", "A library that the generated code calls is missing",
        "The project does not reference {0}; reference the Typewright package (not only its analyzer)",
        Category, DiagnosticSeverity.Error, true, helpLinkUri: Page + "#tw1013");
    private static readonly DiagnosticDescriptor s_missingPackage = new(
        "TW1017", "A package that an option asks for is missing",
        "The project does not reference the package {0}, which {1} needs; add it: dotnet add package {0}",
        Category, DiagnosticSeverity.Error, true, helpLinkUri: Page + "#tw1017");
    private static readonly DiagnosticDescriptor s_degraded = new(
        "TW2001", "Something cannot be typed",
        "{0}; {1}",
        Category, DiagnosticSeverity.Warning, true, helpLinkUri: Page + "#tw2001");
    private static readonly DiagnosticDescriptor s_contradiction = new(
        "TW2002", "The document contradicts itself",
        "{0}; {1}",
        Category, DiagnosticSeverity.Warning, true, helpLinkUri: Page + "#tw2002");
    private static readonly DiagnosticDescriptor s_severalSurfaces = new(
        "TW2003", "A library has another surface in each framework",
        "Dates are DateOnly in some frameworks of the project and DateTimeOffset in others, so that callers of one do not fit the other; "
            + "say which it is for all of them: Dates=\"DateTimeOffset\" or, where all have it, Dates=\"DateOnly\"",
        Category, DiagnosticSeverity.Warning, true, helpLinkUri: Page + "#tw2003");
    private static readonly DiagnosticDescriptor s_ignored = new(
        "TW3001", "Something has no meaning for a client",
        "{0} is ignored: {1}",
        Category, DiagnosticSeverity.Info, true, helpLinkUri: Page + "#tw3001");
    private static readonly DiagnosticDescriptor s_likelyListing = new(
        "TW3002", "An operation is likely a listing",
        "{0} is likely a listing, but {1}; Paging=\"likely\" on the item takes it for one, and so does this action of an overlay: {2}",
        Category, DiagnosticSeverity.Info, true, helpLinkUri: Page + "#tw3002");
    private static readonly DiagnosticDescriptor s_unknownExtensionValue = new(
        "TW1014", "An extension has a value that is not understood",
        "'{0}' has a value that is not understood: {1}",
        Category, DiagnosticSeverity.Error, true, helpLinkUri: Page + "#tw1014");

    private static readonly DiagnosticDescriptor s_untrustedExtension = new(
        "TW1015", "A document names C# code",
        "'{0}' is ignored: it names C# code, which only an overlay of the project may; write it there, or set TrustDocument=\"true\"",
        Category, DiagnosticSeverity.Warning, true, helpLinkUri: Page + "#tw1015");
    private static readonly DiagnosticDescriptor s_unknownExtension = new(
        "TW1016", "An extension is not known",
        "{0}",
        Category, DiagnosticSeverity.Warning, true, helpLinkUri: Page + "#tw1016");
    private static readonly DiagnosticDescriptor s_unknownMetadata = new(
        "TW1018", "Metadata of an OpenAPI item is not understood",
        "{0}",
        Category, DiagnosticSeverity.Warning, true, helpLinkUri: Page + "#tw1018");
    private static readonly DiagnosticDescriptor s_patternWithoutFile = new(
        "TW1019", "A pattern of an OpenAPI item matches no file",
        "The pattern '{0}' of {1} matches no file; correct it, or remove the item",
        Category, DiagnosticSeverity.Warning, true, helpLinkUri: Page + "#tw1019");
    private static readonly DiagnosticDescriptor s_unmatchedFilter = new(
        "TW1020", "A filter matches nothing",
        "'{0}' of {1} matches no operation{2}",
        Category, DiagnosticSeverity.Warning, true, helpLinkUri: Page + "#tw1020");
    private static readonly DiagnosticDescriptor s_noServer = new(
        "TW3003", "The document names no server",
        "The document names no server that a client could go to; give the endpoint to the constructor",
        Category, DiagnosticSeverity.Info, true, helpLinkUri: Page + "#tw3003");

    private static readonly DiagnosticDescriptor s_break = new(
        "TW2010", "The document breaks callers",
        "Callers of {0} break: {1}",
        Category, DiagnosticSeverity.Warning, true, helpLinkUri: Page + "#tw2010");
    private static readonly DiagnosticDescriptor s_breakRefused = new(
        "TW2012", "The document breaks callers, which the project forbids",
        "Callers of {0} break: {1}",
        Category, DiagnosticSeverity.Error, true, helpLinkUri: Page + "#tw2012");
    private static readonly DiagnosticDescriptor s_baselineUnusable = new(
        "TW2011", "The baseline is not there or cannot be read",
        "The baseline '{0}' cannot be used: {1}; 'dotnet build -t:UpdateOpenApiBaseline' writes it",
        Category, DiagnosticSeverity.Warning, true, helpLinkUri: Page + "#tw2011");

    private static readonly DiagnosticDescriptor s_fault = new(
        "TW9001", "The generator has a fault",
        "The generator failed with {0} while {1}, so there is no client for this document; please report it with the document",
        Category, DiagnosticSeverity.Error, true, helpLinkUri: Page + "#tw9001", customTags: WellKnownDiagnosticTags.NotConfigurable);

    private static readonly Dictionary<ProblemKind, DiagnosticDescriptor> s_rows = new()
    {
        [ProblemKind.UnreadableFile] = s_unreadableFile,
        [ProblemKind.MalformedText] = s_malformedText,
        [ProblemKind.NotOpenApi] = s_notOpenApi,
        [ProblemKind.UnresolvedReference] = s_unresolvedReference,
        [ProblemKind.CyclicReference] = s_cyclicReference,
        [ProblemKind.DuplicateType] = s_duplicateType,
        [ProblemKind.UnknownOption] = s_unknownOption,
        [ProblemKind.MissingFile] = s_missingFile,
        [ProblemKind.MalformedOverlay] = s_malformedOverlay,
        [ProblemKind.OverlayMatchesNothing] = s_overlayMatchesNothing,
        [ProblemKind.MissingType] = s_missingType,
        [ProblemKind.LanguageTooOld] = s_languageTooOld,
        [ProblemKind.MissingRuntime] = s_missingRuntime,
        [ProblemKind.MissingPackage] = s_missingPackage,
        [ProblemKind.Degraded] = s_degraded,
        [ProblemKind.Contradiction] = s_contradiction,
        [ProblemKind.SeveralSurfaces] = s_severalSurfaces,
        [ProblemKind.Ignored] = s_ignored,
        [ProblemKind.LikelyListing] = s_likelyListing,
        [ProblemKind.UnknownExtensionValue] = s_unknownExtensionValue,
        [ProblemKind.ForeignExtensionValue] = s_unknownExtensionValue,
        [ProblemKind.UntrustedExtension] = s_untrustedExtension,
        [ProblemKind.UnknownExtension] = s_unknownExtension,
        [ProblemKind.UnknownMetadata] = s_unknownMetadata,
        [ProblemKind.PatternWithoutFile] = s_patternWithoutFile,
        [ProblemKind.UnmatchedFilter] = s_unmatchedFilter,
        [ProblemKind.NoServer] = s_noServer,
        [ProblemKind.Break] = s_break,
        [ProblemKind.BreakRefused] = s_breakRefused,
        [ProblemKind.BaselineUnusable] = s_baselineUnusable,
        [ProblemKind.Fault] = s_fault,
    };

    public static IEnumerable<DiagnosticDescriptor> All => s_rows.Values.Distinct();

    public static DiagnosticDescriptor Of(ProblemKind kind) => s_rows[kind];

    /// <summary>A problem as the compiler shows it: at its place in a file that is not C#.</summary>
    public static Diagnostic ToDiagnostic(Problem problem)
    {
        LinePosition at = new(problem.Line, problem.Column);
        DiagnosticDescriptor rule = Of(problem.Kind);
        return Diagnostic.Create(
            rule,
            Location.Create(problem.Path, default, new LinePositionSpan(at, at)),
            problem.Kind == ProblemKind.ForeignExtensionValue ? DiagnosticSeverity.Warning : rule.DefaultSeverity,
            additionalLocations: null,
            properties: null,
            [.. problem.Arguments]);
    }
}
