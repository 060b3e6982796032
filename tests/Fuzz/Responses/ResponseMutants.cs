namespace Typewright.Fuzz.Responses;

/// <summary>Damaged answers, tried on generated clients.</summary>
internal sealed class ResponseMutants(FuzzArguments arguments) : IMutants
{
    public Fault? Try(int index) => arguments.Count < 0 ? new Fault(FaultKind.Hang, $"{index}") : null;
}
