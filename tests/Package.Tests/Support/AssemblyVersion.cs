using System;

namespace Typewright.Package.Tests.Support;

/// <summary>An assembly's identity, as far as loading asks for it.</summary>
internal sealed record AssemblyVersion(string Name, Version Version);
