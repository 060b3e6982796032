namespace Typewright.Generator.Model.Operations.Parameters;

internal enum ParameterLocation
{
    Path,

    /// <summary>A place in the query that the path template gives it: see <see cref="OperationRoute.Query"/>.</summary>
    Template,

    Query,
    Header,
    Cookie,
}
