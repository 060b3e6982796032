using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Emitting.Code;
using Typewright.Generator.Model.Types;
using static Typewright.Generator.Vocabulary.KnownNames;

namespace Typewright.Generator.Emitting.Models;

/// <summary>How a class comes to be: by the user with what the service requires, and empty for reading.</summary>
internal sealed class ConstructorTemplate(ModelScope scope)
{
    private readonly ModelType _model = scope.Model;
    private readonly IReadOnlyList<MemberShape> _required = [.. scope.All.Where(static member => member.IsConstructed)];

    private bool IsSent => (_model.Usage & Usage.Sent) != 0;

    public CSharp Constructors() => IsSent && _required.Count > 0
        ? (CSharp)$$"""
            {{WithRequired()}}

            {{Summary(" for values that are read")}}
            {{(_model.IsAbstract ? "private protected" : "internal")}} {{_model.Name}}()
            {
            }
            """
        : $$"""
            {{Summary(IsEmptyForUsers ? "" : " for values that are read")}}
            {{(_required.Count == 0 ? Access() : ReadingAccess())}} {{_model.Name}}()
            {
                {{(IsEmptyForUsers ? Discriminate() : CSharp.Nothing)}}
            }
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

    private CSharp WithRequired() => $$"""
        {{Summary("")}}
        {{_required.Select(static member => Doc.Parameter(member.Property.ParameterName, member.Property.Doc))}}
        {{Doc.ThrowsForNull([.. Guarded().Select(static member => Mention.Parameter(member.Property.ParameterName))])}}
        {{Signature.Of($"{Access()} {_model.Name}", [.. _required.Select(Parameter)])}}
            : this()
        {
            {{Guarded().Select(Check)}}
            {{_required.Select(Assign)}}
            {{Discriminate()}}
        }
        """;

    private IEnumerable<MemberShape> Guarded() => _required.Where(static member => member.IsGuarded);

    private static CSharp Check(MemberShape member) =>
        $"{Guard}.NotNull({member.Property.ParameterName}, nameof({member.Property.ParameterName}));";

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

    // A derived class knows the value of its discriminator.
    private CSharp Discriminate() => DiscriminatorText.Assignment(scope);
}
