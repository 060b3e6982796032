using System;
using System.Collections.Generic;
using Typewright.Generator.Emitting.Clients;
using Typewright.Generator.Emitting.Code;
using Typewright.Generator.Model;
using Typewright.Generator.Model.Types;

namespace Typewright.Generator.Emitting.Models;

/// <summary>A class for a JSON object: members, constructors, and behind them its JSON.</summary>
internal static class ModelEmitter
{
    public static IEnumerable<SourceFile> Emit(EmitContext context)
    {
        foreach (ModelType model in context.Model.Models)
        {
            CodeWriter writer = new();
            new ModelWriter(context, model, writer).Write();
            yield return context.File(model.Name, writer);
            if (model.UnknownName is { } unknown && model.Discriminator is not null && (model.BaseName is null || model.IsAbstract))
            {
                yield return UnknownModelEmitter.Emit(context, model, unknown);
            }
        }
    }
}

/// <summary>What the parts of a class's text share.</summary>
internal sealed class ModelWriter
{
    private readonly EmitContext _context;
    private readonly ModelType _model;
    private readonly CodeWriter _writer;
    private readonly TypeText _types;
    private readonly List<PropertyShape> _own = [];
    private readonly List<PropertyShape> _all = [];

    public ModelWriter(EmitContext context, ModelType model, CodeWriter writer)
    {
        _context = context;
        _model = model;
        _writer = writer;
        HashSet<string> members = new(StringComparer.Ordinal);
        foreach (PropertyModel property in context.AllProperties(model))
        {
            if (!IsColorColor(property))
            {
                members.Add(property.Name);
            }
        }

        _types = new TypeText(context.Model.Namespace, members.Contains);
        foreach (PropertyModel property in model.Properties)
        {
            _own.Add(new PropertyShape(model, property, _types));
        }

        foreach (PropertyModel property in context.AllProperties(model))
        {
            _all.Add(new PropertyShape(model, property, _types));
        }
    }

    // A property that is called what its type is called does not hide it; a nullable struct is another type.
    private static bool IsColorColor(PropertyModel property) => property.Name == property.Type.Name && !property.Type.IsCollection && !(property.Type.IsValueType && property.IsOptional);

    public void Write()
    {
        DocComment.Write(_writer, _model.Doc);
        if (_model.IsAbstract && _model.UnknownName is { } unknown && !_model.IsInternal)
        {
            _writer.Line($"[PersistableModelProxy(typeof({unknown}))]");
        }

        string modifiers = _context.Access(_model.IsInternal) + (_model.IsAbstract ? " abstract" : _model.IsSealed || (_model.IsInternal && _model.Discriminator is null && !_context.IsBase(_model)) ? " sealed" : "");
        string bases = _model.BaseName ?? "";
        if (!_model.IsInternal && _model.HasJson)
        {
            bases += (bases.Length > 0 ? ", " : "") + $"IJsonModel<{_model.Name}>";
        }

        using (_writer.Block($"{modifiers} partial class {_model.Name}{(bases.Length > 0 ? " : " + bases : "")}"))
        {
            Fields();
            Constructors();
            foreach (PropertyShape property in _own)
            {
                _writer.Line();
                Property(property);
            }

            AdditionalProperties();
            if (_model.HasJson)
            {
                new ModelJsonWriter(_context, _model, _writer, _types, _own).Write();
            }

            new ModelXmlWriter(_context, _model, _writer, _types, _own).Write();
        }
    }

    private void Fields()
    {
        foreach (PropertyShape property in _own)
        {
            if (property.EncodedName is { } name)
            {
                _writer.Line($"private static readonly JsonEncodedText {name} = JsonEncodedText.Encode({CSharpText.Literal(property.Property.WireName)});");
            }
        }

        if (_own.Exists(static property => property.EncodedName is not null))
        {
            _writer.Line();
        }

        foreach (PropertyShape property in _own)
        {
            if (property.HasField)
            {
                _writer.Line($"private {(property.IsFilled ? property.FieldType + "?" : property.Type)} {property.Field}{(property.IsFilled ? "" : property.Initial)}".TrimEnd(';') + ";");
            }
        }

        if (_model.AdditionalProperties is { } additional)
        {
            _writer.Line($"private ChangeTrackingMap<{_types.WithNull(additional, CollectionShape.Sent)}>? _additionalProperties;");
        }

        if (_model.HasJson && _own.Exists(static property => property.TracksNull))
        {
            _writer.Line("private ExplicitNulls _nulls;");
        }

        if (_model.HasJson && _model.BaseName is null && _model.AdditionalProperties is null)
        {
            _writer.Line($"{(_model.Discriminator is null ? "private" : "private protected")} ExtraMembers _extra;");
        }
    }

    private void Constructors()
    {
        List<PropertyShape> required = _all.FindAll(property => property.IsConstructed && !(property.Property.IsDiscriminator && _model.DiscriminatorValue is not null));
        bool isPublic = (_model.Usage & Usage.Sent) != 0;
        string access = !isPublic || _model.IsInternal ? "internal" : _model.IsAbstract ? "protected" : "public";
        if (isPublic && required.Count > 0)
        {
            _writer.Line();
            DocComment.Summary(_writer, "Makes an instance with what the service requires.");
            List<string> parameters = [];
            foreach (PropertyShape property in required)
            {
                DocComment.Parameter(_writer, property.Property.ParameterName, property.Property.Doc);
                string type = property.IsFilled ? _types.Of(property.Property.Type, CollectionShape.Argument) : property.Type;
                parameters.Add($"{type} {property.Property.ParameterName}");
            }

            if (required.Exists(IsGuarded))
            {
                ArgumentChecks.Document(_writer, [.. required.FindAll(IsGuarded).ConvertAll(static property => ArgumentChecks.Parameter(property.Property.ParameterName))], []);
            }

            using (_writer.Method($"{access} {_model.Name}", parameters))
            {
                foreach (PropertyShape property in required.FindAll(IsGuarded))
                {
                    _writer.Line($"Guard.NotNull({property.Property.ParameterName}, nameof({property.Property.ParameterName}));");
                }

                foreach (PropertyShape property in required)
                {
                    Assign(property);
                }

                Discriminate();
            }
        }

        _writer.Line();
        DocComment.Summary(_writer, required.Count == 0 && isPublic ? "Makes an instance with nothing set." : "For values that are read.");
        string own = required.Count == 0 ? access : _model.IsAbstract ? "private protected" : "internal";
        using (_writer.Block($"{own} {_model.Name}()"))
        {
            if (required.Count == 0 && isPublic)
            {
                Discriminate();
            }
        }
    }

    private static bool IsGuarded(PropertyShape property) => !property.Property.Type.IsValueType && !property.Property.Type.IsNullable;

    private void Assign(PropertyShape property)
    {
        string name = property.Property.ParameterName;
        bool inherited = !_own.Contains(property) && !_own.Exists(own => own.Property.Name == property.Property.Name);
        if (!property.IsFilled)
        {
            _writer.Line($"{(property.HasField && !inherited ? property.Field : property.Property.Name)} = {name};");
            return;
        }

        if (!inherited)
        {
            _writer.Line($"{property.Field} = new {property.FieldType}({name});");
            return;
        }

        using (_writer.Block($"foreach (var item in {name})"))
        {
            _writer.Line($"{property.Property.Name}.Add(item);");
        }
    }

    // A derived class knows the value of its discriminator.
    private void Discriminate()
    {
        if (_model.DiscriminatorValue is { } value && _all.Find(static property => property.Property.IsDiscriminator) is { } discriminator)
        {
            _writer.Line($"{discriminator.Property.Name} = {DiscriminatorText.Of(_context, discriminator.Property, value, _types)};");
        }
    }

    private void Property(PropertyShape property)
    {
        PropertyModel model = property.Property;
        DocComment.Write(_writer, model.Doc, $"The {model.WireName}.", property.IsObsolete);
        string head = $"{(model.IsInternal ? "internal" : "public")} {property.Type} {model.Name}";
        if (property.IsFilled)
        {
            _writer.Line($"{head} => {property.Field} ??= new {property.FieldType}();");
        }
        else if (property.HasField)
        {
            using (_writer.Block(head))
            {
                _writer.Line($"get => {property.Field};");
                using (_writer.Block(property.HasPublicSetter ? "set" : "internal set"))
                {
                    _writer.Line($"{property.Field} = value;");
                    if (property.TracksNull)
                    {
                        _writer.Line($"_nulls.Set({model.NullIndex}, value is null);");
                    }
                }
            }
        }
        else
        {
            string setter = property.HasPublicSetter || model.IsInternal ? "set" : "internal set";
            _writer.Line($"{head} {{ get; {setter}; }}{property.Initial}");
        }
    }

    private void AdditionalProperties()
    {
        if (_model.AdditionalProperties is not { } additional)
        {
            return;
        }

        _writer.Line();
        DocComment.Summary(_writer, "Members that the service's description does not name.");
        string type = _types.WithNull(additional, CollectionShape.Sent);
        _writer.Line($"public IDictionary<string, {type}> AdditionalProperties => _additionalProperties ??= new ChangeTrackingMap<{type}>();");
    }
}
