using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Emitting.Code;
using Typewright.Generator.Model;
using Typewright.Generator.Model.Operations;
using Typewright.Generator.Model.Operations.Parameters;

namespace Typewright.Generator.Emitting.Options;

/// <summary>The classes of what methods take that may be left out.</summary>
internal static class OptionsBagEmitter
{
    public static IEnumerable<SourceFile> Emit(EmitContext context)
    {
        TypeText types = new(context.Model.Namespace, []);
        return
            from client in context.Model.Clients
            from operation in client.Operations
            where operation.Options is { }
            select context.File(operation.Options!.TypeName, Class(context, types, client, operation));
    }

    private static CSharp Class(EmitContext context, TypeText types, ClientType client, OperationModel operation) => $$"""
        /// <summary>What a call of <c>{{client.Name}}.{{operation.Name}}</c> may leave out; what is null is not sent.</summary>
        {{context.Access(operation.IsInternal)}} partial class {{operation.Options!.TypeName}}
        {
            {{operation.Options.Members.Select(member => Property(types, member)).Paragraphs()}}
        }
        """;

    private static CSharp Property(TypeText types, OptionsBagMember member) => $$"""
        {{Doc.Of(member.Parameter.Doc)}}
        public {{types.Of(member.Parameter.Type, CollectionShape.Argument)}}? {{member.Property}} { get; set; }
        """;
}
