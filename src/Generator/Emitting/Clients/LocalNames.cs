using Typewright.Generator.Collections;
using Typewright.Generator.Emitting.Code;
using Typewright.Generator.Model.Operations;

namespace Typewright.Generator.Emitting.Clients;

/// <summary>What the variables of an operation's methods are called: the plain word, unless a parameter has it.</summary>
internal sealed class LocalNames(OperationModel operation)
{
    public string Message { get; } = Free(operation, "message", "httpMessage");

    public string Request { get; } = Free(operation, "request", "httpRequest");

    /// <summary>The variable that holds a parameter's value once it is known not to be null.</summary>
    public string ValueOf(string parameter)
    {
        string plain = Doc.Unescaped(parameter) + "Value";
        return Free(operation, plain, plain + "_");
    }

    private static string Free(OperationModel operation, string name, string other)
    {
        string free = name;
        while (operation.Parameters.Any(parameter => parameter.RequestName == free) || operation.Body?.Name == free)
        {
            free = free == name ? other : free + "_";
        }

        return free;
    }
}
