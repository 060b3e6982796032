using System;
using System.Collections.Generic;
using Typewright.Generator.Cancelling;
using Typewright.Generator.Emitting.Clients;
using Typewright.Generator.Emitting.Enums;
using Typewright.Generator.Emitting.Factory;
using Typewright.Generator.Emitting.Headers;
using Typewright.Generator.Emitting.Models;
using Typewright.Generator.Emitting.Options;
using Typewright.Generator.Emitting.Registration;
using Typewright.Generator.Emitting.Unions;
using Typewright.Generator.Model;

namespace Typewright.Generator.Emitting;

/// <summary>One function a kind of output.</summary>
internal static class Emitters
{
    public static readonly Func<EmitContext, IEnumerable<SourceFile>>[] All =
    [
        ClientEmitter.Emit,
        InterfaceEmitter.Emit,
        OptionsEmitter.Emit,
        OptionsBagEmitter.Emit,
        ResponseHeadersEmitter.Emit,
        ModelEmitter.Emit,
        EnumEmitter.Emit,
        UnionEmitter.Emit,
        ModelFactoryEmitter.Emit,
        ModelContextEmitter.Emit,
        JsonResolverEmitter.Emit,
        BuilderExtensionsEmitter.Emit,
        ServiceExtensionsEmitter.Emit,
    ];

    public static IEnumerable<SourceFile> Emit(ClientModel model) => Emit(model, StillWanted.Always);

    /// <inheritdoc cref="Emit(ClientModel)"/>
    public static IEnumerable<SourceFile> Emit(ClientModel model, StillWanted wanted)
    {
        EmitContext context = new(model, wanted);
        foreach (Func<EmitContext, IEnumerable<SourceFile>> emitter in All)
        {
            foreach (SourceFile file in emitter(context))
            {
                yield return file;
            }
        }
    }
}
