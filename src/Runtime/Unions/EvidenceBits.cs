using System;
using System.Collections.Generic;
using System.Text;

namespace Typewright.Runtime;

/// <summary>Numbers what matters to the choice among cases: each member, each object in a
/// member, each list of texts and of kinds has a bit.</summary>
internal sealed class EvidenceBits
{
    private readonly Dictionary<string, Member> _members = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];
    private readonly EvidenceBits _root;
    private int _next;

    /// <summary>Begins with nothing.</summary>
    public EvidenceBits() => _root = this;

    private EvidenceBits(EvidenceBits root)
    {
        _root = root;
        ObjectBit = root._next++;
    }

    /// <summary>How many bits there are.</summary>
    public int Count => _root._next;

    /// <summary>The bit of a member.</summary>
    public int Of(string name) => MemberOf(name).Bit;

    /// <summary>The bit that says that the object of this level is there; -1 for the value itself.</summary>
    public int ObjectBit { get; } = -1;

    /// <summary>The level of the object in a member.</summary>
    public EvidenceBits Nested(string name) => MemberOf(name).Nested ??= new EvidenceBits(_root);

    /// <summary>The bits of a list of texts: the member's and the list's.</summary>
    /// <param name="texts">The member and its texts.</param>
    /// <param name="takesNull">Whether null counts as one of the texts.</param>
    public (int Name, int Text) Texts(MemberTexts texts, bool takesNull)
    {
        Member member = MemberOf(texts.Name);
        TextFact fact = new(_root._next++, Array.ConvertAll(texts.Texts, Encoding.UTF8.GetBytes), takesNull);
        member.Facts.Add(fact);
        return (member.Bit, fact.Bit);
    }

    /// <summary>The bits of kinds of JSON: the member's and the kinds'.</summary>
    public (int Name, int Kind) Kinds(string name, JsonKinds kinds, bool isOfItems)
    {
        Member member = MemberOf(name);
        KindFact fact = new(_root._next++, kinds, isOfItems);
        member.Facts.Add(fact);
        return (member.Bit, fact.Bit);
    }

    /// <summary>What sets the bits.</summary>
    public EvidenceLevel Level()
    {
        int[] bits = new int[_names.Count];
        MemberFact[][] facts = new MemberFact[_names.Count][];
        EvidenceLevel?[] nested = new EvidenceLevel?[_names.Count];
        for (int i = 0; i < bits.Length; i++)
        {
            Member member = _members[_names[i]];
            bits[i] = member.Bit;
            facts[i] = member.Facts.ToArray();
            nested[i] = member.Nested?.Level();
        }

        return new EvidenceLevel(_names, bits, facts, nested, ObjectBit);
    }

    private Member MemberOf(string name)
    {
        if (!_members.TryGetValue(name, out Member? member))
        {
            _members.Add(name, member = new Member(_root._next++));
            _names.Add(name);
        }

        return member;
    }

    private sealed class Member(int bit)
    {
        public int Bit => bit;

        public List<MemberFact> Facts { get; } = [];

        public EvidenceBits? Nested { get; set; }
    }
}
