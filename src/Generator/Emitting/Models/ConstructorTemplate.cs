using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Emitting.Code;
using Typewright.Generator.Model.Types;
using Typewright.Generator.Model.Types.Members;
using static Typewright.Generator.Vocabulary.KnownNames;

namespace Typewright.Generator.Emitting.Models;

/// <summary>How a class comes to be: by the user with what the service requires, and empty for reading.</summary>
internal sealed class ConstructorTemplate(ModelScope scope)
{
    private readonly ModelType _model = scope.Model;
    private readonly IReadOnlyList<MemberShape> _required = [.. scope.All.Where(static member => member.IsConstructed)];
    private readonly IReadOnlyList<MemberShape> _chosen = [.. scope.All.Where(static member => member.IsChosen)];

    private bool IsSent => (_model.Usage & Usage.Sent) != 0;

    public CSharp Constructors() => scope.HasDemanded ? ForInitializers() : ForUsers();

    // Users name the members in an object initializer; those of a value that is read come one after the other, or not at all.
    private CSharp ForInitializers() => $$"""
        {{WithRequired(_required)}}

        {{WithChosen()}}

        {{(IsBegunByOthers ? ForDerived() : CSharp.Nothing)}}

        {{(_model.IsAbstract ? CSharp.Nothing : ForReading())}}
        """;

    private bool IsBegunByOthers => _required.Count > 0 && (_model.KeepsUnknown || scope.Context.IsBase(_model));

    private CSharp ForDerived() => $$"""
        {{Summary(" for derived classes")}}
        private protected {{_model.Name}}()
        {
        }
        """;

    private CSharp ForReading() => $$"""
        {{Summary(" for values that are read")}}
        /// <param name="reading">Says so.</param>
        [{{SetsRequiredMembers}}]
        internal {{_model.Name}}({{ToBeRead}} reading)
        {
            {{ModelScope.Unset(scope.All.Where(member => member.IsFilled || !scope.Own.Contains(member)))}}
        }
        """;

    private CSharp ForUsers() => IsSent && _required.Count > 0
        ? (CSharp)$$"""
            {{WithRequired(_required)}}

            {{WithChosen()}}

            {{Summary(" for values that are read")}}
            {{(_model.IsAbstract ? "private protected" : "internal")}} {{_model.Name}}()
            {
            }
            """
        : $$"""
            {{Summary(IsEmptyForUsers ? "" : " for values that are read")}}
            {{(_required.Count == 0 ? Access() : ReadingAccess())}} {{_model.Name}}()
            {
                {{(IsEmptyForUsers ? Discriminate([]) : [])}}
            }

            {{(IsEmptyForUsers ? WithChosen() : CSharp.Nothing)}}
            """;

    private CSharp Summary(string purpose) =>
        $"/// <summary>Initializes a new instance of <see cref=\"{scope.Types.Generated(_model.Name)}\"/>{purpose}.</summary>";

    private bool IsEmptyForUsers => IsSent && _required.Count == 0;

    private string ReadingAccess() => _model.IsAbstract ? "private protected" : "internal";

    private string Access()
    {
        if (!IsSent || _model.IsInternal)
        {
            return "internal";
        }

        return _model.IsAbstract ? "protected" : "public";
    }

    // What several texts stand for can be made with any of them.
    private CSharp WithChosen() =>
        IsSent && _chosen.Count > 0 && !_model.IsAbstract ? WithRequired([.. _chosen, .. _required]) : CSharp.Nothing;

    private CSharp WithRequired(IReadOnlyList<MemberShape> required) => $$"""
        {{Summary("")}}
        {{required.Select(DocOf)}}
        {{Doc.ThrowsForNull([.. Guarded(required).Select(Name)])}}
        {{Doc.ThrowsForDefault([.. required.Where(static member => member.HasNoDefault).Select(Name)])}}
        {{Signature.Of($"{Access()} {_model.Name}", [.. required.Select(Parameter)])}}
            {{(scope.HasDemanded ? CSharp.Nothing : $": this()")}}
        {
            {{Guarded(required).Select(Check)}}
            {{required.Where(static member => member.HasNoDefault).Select(CheckDefault)}}
            {{required.Select(Assign)}}
            {{Discriminate(required)}}
        }
        """;

    private CSharp DocOf(MemberShape member) => member.IsTold && _model.TagOf(member.Property.WireName) is { } tag
        ? Doc.Parameter(member.Property.ParameterName, new Documentation("One of: " + string.Join(", ", tag.Texts) + "."))
        : Doc.Parameter(member.Property.ParameterName, member.Property.Doc);

    private static IEnumerable<MemberShape> Guarded(IEnumerable<MemberShape> required) => required.Where(static member => member.IsGuarded);

    private static CSharp Check(MemberShape member) =>
        $"{Guard}.NotNull({member.Property.ParameterName}, nameof({member.Property.ParameterName}));";

    private static Mention Name(MemberShape member) => Mention.Parameter(member.Property.ParameterName);

    private static CSharp CheckDefault(MemberShape member) =>
        $"{Guard}.NotDefault({member.Property.ParameterName}, nameof({member.Property.ParameterName}));";

    private CSharp Parameter(MemberShape member) => member.IsFilled
        ? (CSharp)$"{scope.Types.Of(member.Type, CollectionShape.Argument)} {member.Property.ParameterName}"
        : $"{MemberText.Type(member, scope.Types)} {member.Property.ParameterName}";

    private CSharp Assign(MemberShape member)
    {
        string name = member.Property.ParameterName;
        bool isInherited = !scope.Own.Any(own => own.Property.Name == member.Property.Name);
        return (member.IsFilled, isInherited) switch
        {
            (true, true) => $$"""
                foreach (var item in {{name}})
                {
                    {{member.Property.Name}}.Add(item);
                }
                """,
            (true, false) => $"{member.Field} = new {MemberText.FilledType(member, scope.Types)}({name});",
            (false, false) when member.HasField => $"{member.Field} = {name};",
            _ => $"{member.Property.Name} = {name};",
        };
    }

    // A derived class knows the values of what tells it.
    private IEnumerable<CSharp> Discriminate(IReadOnlyList<MemberShape> given) =>
        DiscriminatorText.Initializers(scope, given).Select(static initializer => (CSharp)$"{initializer};");
}
