namespace Typewright.Emulator.Tests.Comparison;

/// <summary>Something in which the emulator answers otherwise than the service did.</summary>
/// <param name="Service">The service: chat, rooms or identity.</param>
/// <param name="Version">The api-version of the request.</param>
/// <param name="Operation">Method and template of the path.</param>
/// <param name="Part">What differs: status, code, message, envelope, or the name of a header.</param>
/// <param name="OfService">What the service answered; a dash for nothing.</param>
/// <param name="OfEmulator">What the emulator answers; a dash for nothing.</param>
internal sealed record Difference(string Service, string Version, string Operation, string Part, string OfService, string OfEmulator)
{
    public override string ToString() => $"{Service} {Version} {Operation}: {Part}: service {OfService}, emulator {OfEmulator}";
}
