using System.ComponentModel;

namespace Typewright.Runtime;

/// <summary>
/// Tells a constructor of a class with <c>required</c> members that a reader sets them: the service may have left some out.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ToBeRead;
