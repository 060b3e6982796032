namespace Typewright.Generator.Model.Operations;

/// <summary>The verbs that Azure.Core's <c>RequestMethod</c> has members for.</summary>
internal enum RequestVerb
{
    Get,
    Put,
    Post,
    Delete,
    Options,
    Head,
    Patch,
    Trace,
}
