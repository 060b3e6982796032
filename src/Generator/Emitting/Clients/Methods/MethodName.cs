using Typewright.Generator.Emitting.Code;

namespace Typewright.Generator.Emitting.Clients.Methods;

/// <summary>The names of a pair of methods.</summary>
internal static class MethodName
{
    public static CSharp Of(string name, MethodKind kind) =>
        kind == MethodKind.Asynchronous ? (CSharp)$"{name}Async" : $"{name}";
}
