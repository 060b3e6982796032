using System;
using System.Collections.Generic;

namespace Typewright.Generator.Baselines;

/// <summary>
/// A public declaration in a baseline, as in <c>PetsClient.GetPet(string petId) : Response&lt;Pet&gt; @ GET /pets/{petId}</c>.
/// </summary>
/// <param name="Owner">The type that declares it; empty for a type.</param>
/// <param name="Name">Its name.</param>
/// <param name="Arguments">What a method or constructor takes, as C# writes it; null for anything else.</param>
/// <param name="Type">What a method returns, a property is, or kind of type a type is.</param>
/// <param name="Place">The part of the document that it stands for; empty where that is none.</param>
internal sealed record BaselineLine(string Owner, string Name, IReadOnlyList<string>? Arguments, string Type, string Place)
{
    /// <summary>What stands before the type of a member that must be set when an object is made.</summary>
    public const string Required = "required ";

    private const string BeforePlace = " @ ";
    private const string BeforeType = " : ";

    /// <summary>The line of the file, from 0.</summary>
    public int Number { get; init; }

    /// <summary>What callers write to get at it.</summary>
    public string Member => Owner.Length == 0 ? Name : Owner + "." + Name;

    /// <summary>Whether it is a member that must be set when an object is made.</summary>
    public bool IsRequired => Owner.Length > 0 && Arguments is null && Type.StartsWith(Required, StringComparison.Ordinal);

    /// <summary>The same, whether or not it must be set.</summary>
    public BaselineLine WithoutRequired => IsRequired ? this with { Type = Type.Substring(Required.Length) } : this;

    /// <summary>The line without the place.</summary>
    public string Declaration =>
        Member + (Arguments is null ? "" : "(" + string.Join(", ", Arguments) + ")") + BeforeType + Type;

    /// <summary>The line as it is written.</summary>
    public string Text => Place.Length == 0 ? Declaration : Declaration + BeforePlace + Escape(Place);

    /// <summary>Reads a line; null for one that is none.</summary>
    /// <param name="text">The line.</param>
    /// <param name="number">Its number, from 0.</param>
    public static BaselineLine? Read(string text, int number)
    {
        int at = text.IndexOf(BeforePlace, StringComparison.Ordinal);
        string place = at < 0 ? "" : Unescape(text.Substring(at + BeforePlace.Length));
        string declaration = at < 0 ? text : text.Substring(0, at);
        int colon = declaration.IndexOf(BeforeType, StringComparison.Ordinal);
        if (colon <= 0 || colon + BeforeType.Length == declaration.Length)
        {
            return null;
        }

        string head = declaration.Substring(0, colon);
        string type = declaration.Substring(colon + BeforeType.Length);
        int open = head.IndexOf('(');
        string member = open < 0 ? head : head.Substring(0, open);
        bool isClosed = open < 0 || head[head.Length - 1] == ')';
        int dot = member.IndexOf('.');
        string name = member.Substring(dot + 1);
        if (!isClosed || name.Length == 0 || member.IndexOf(' ') >= 0)
        {
            return null;
        }

        IReadOnlyList<string>? arguments = open < 0 ? null : Split(head.Substring(open + 1, head.Length - open - 2));
        return new BaselineLine(dot < 0 ? "" : member.Substring(0, dot), name, arguments, type, place) { Number = number };
    }

    /// <summary>The name of an argument.</summary>
    public static string NameOf(string argument)
    {
        string declared = WithoutDefault(argument);
        return declared.Substring(declared.LastIndexOf(' ') + 1).TrimStart('@');
    }

    /// <summary>The type of an argument.</summary>
    public static string TypeOf(string argument)
    {
        string declared = WithoutDefault(argument);
        int space = declared.LastIndexOf(' ');
        return space < 0 ? "" : declared.Substring(0, space);
    }

    /// <summary>Whether callers may leave an argument out.</summary>
    public static bool IsOptional(string argument) => WithoutDefault(argument).Length < argument.Length;

    private static string WithoutDefault(string argument)
    {
        int equals = argument.IndexOf(" = ", StringComparison.Ordinal);
        return equals < 0 ? argument : argument.Substring(0, equals);
    }

    // At the commas that are in no brackets.
    private static List<string> Split(string text)
    {
        List<string> arguments = [];
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.Length; i++)
        {
            depth += text[i] is '<' or '(' or '[' ? 1 : 0;
            depth -= text[i] is '>' or ')' or ']' ? 1 : 0;
            if (text[i] == ',' && depth == 0)
            {
                arguments.Add(text.Substring(start, i - start).Trim());
                start = i + 1;
            }
        }

        string last = text.Substring(start).Trim();
        if (last.Length > 0)
        {
            arguments.Add(last);
        }

        return arguments;
    }

    private static string Escape(string place) => place.Replace("\\", "\\\\").Replace("\r", "\\r").Replace("\n", "\\n");

    private static string Unescape(string place)
    {
        string text = place;
        for (int i = text.IndexOf('\\'); i >= 0 && i + 1 < text.Length; i = text.IndexOf('\\', i + 1))
        {
            char meant = text[i + 1] switch { 'r' => '\r', 'n' => '\n', char other => other };
            text = text.Substring(0, i) + meant + text.Substring(i + 2);
        }

        return text;
    }
}
