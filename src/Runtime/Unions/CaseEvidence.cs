using System.ComponentModel;

namespace Typewright.Runtime;

/// <summary>
/// By what the objects of a case of a union are recognised. For a case that is an array, it is about the first item, if that is
/// an object, or the first item of the first item, and so on.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CaseEvidence
{
    /// <summary>The members that an object of this case has, be they null or not.</summary>
    public string[] Required { internal get; set; } = [];

    /// <summary>The members that an object of this case does not have.</summary>
    public string[] Absent { internal get; set; } = [];

    /// <summary>The members that always have one of their texts in this case: another text rules it out.</summary>
    public MemberTexts[] Constants { internal get; set; } = [];

    /// <summary>
    /// The members that usually have one of their texts: another text makes the case the last resort, but does not rule it out, as
    /// the service may have new ones.
    /// </summary>
    public MemberTexts[] Listed { internal get; set; } = [];

    /// <summary>The members that an object of this case may have; those of the other lists count without being named again.</summary>
    public string[] Known { internal get; set; } = [];

    /// <summary>What the objects in members usually look like, with the same weight as <see cref="Listed"/>.</summary>
    public MemberEvidence[] Nested { internal get; set; } = [];

    /// <summary>
    /// For a case that is an array, how many arrays are around the objects: 2 for an array of arrays of objects. An object at another
    /// depth makes the case the last resort.
    /// </summary>
    public int Depth { internal get; set; } = 1;

    /// <summary>Whether anything is known of the objects.</summary>
    internal bool HasMembers => Known.Length + Required.Length + Constants.Length + Listed.Length + Nested.Length > 0;
}
