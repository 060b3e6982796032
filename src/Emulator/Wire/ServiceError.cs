using System.Collections.Generic;

namespace Typewright.Emulator.Wire;

/// <summary>One error of an error body, in the shape that all the services share.</summary>
/// <param name="Code">The error's code; null stands for the code that the service gives to bad input.</param>
/// <param name="Message">What went wrong, for people.</param>
/// <param name="Target">The member or identifier at fault.</param>
/// <param name="Details">Errors that led to this one.</param>
internal sealed record ServiceError(string? Code, string? Message, string? Target = null, IReadOnlyList<ServiceError>? Details = null);
