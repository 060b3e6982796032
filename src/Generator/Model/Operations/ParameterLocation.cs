namespace Typewright.Generator.Model.Operations;

internal enum ParameterLocation
{
    Path,
    Query,
    Header,
    Cookie,
}
