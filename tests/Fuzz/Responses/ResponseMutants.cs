using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text;
using System.Threading.Tasks;
using Azure;
using Typewright.Conformance;
using Typewright.Corpus;
using Typewright.Fuzz.Trees;

namespace Typewright.Fuzz.Responses;

/// <summary>Damaged answers, tried on generated clients: what a caller may get is a value or a <see
/// cref="RequestFailedException"/>.</summary>
internal sealed class ResponseMutants : IMutants
{
    // Large documents take minutes to compile, and their operations are of no other kind.
    private const int Largest = 60_000;
    private const int MostClients = 40;
    private const string Key = "s3cr3t-of-the-caller";

    private readonly FuzzArguments _arguments;
    private readonly FuzzedClient[] _clients;

    public ResponseMutants(FuzzArguments arguments)
    {
        _arguments = arguments;
        ClientCompiler compiler = new(FrameworkReferences.Load());
        string[] files = [.. CorpusFinder.Find(arguments.Paths).Where(static file => new FileInfo(file).Length < Largest)];
        int every = Math.Max(1, files.Length / MostClients);
        _clients =
            [.. files.Where((_, index) => index % every == 0).Select(file => FuzzedClient.Make(file, compiler)).OfType<FuzzedClient>()];
    }

    public Fault? Try(int index)
    {
        Dice dice = Dice.Of(_arguments.Seed, index);
        FuzzedClient client = dice.Of(_clients);
        GeneratedOperation operation = dice.Of(client.Operations);
        (int status, string mediaType, Tree value) =
            new SampleAnswer(client.Document, dice).Of(operation.Path, operation.Verb.ToLowerInvariant());
        Answer answer = AnswerMaker.Make(status, mediaType, value, dice);
        string method = operation.Method + (dice.Once(2) ? "Async" : "");
        Fault? fault = Run(operation, method, answer, dice);
        if (fault is not null && _arguments.MinimizeFolder is { } folder)
        {
            Directory.CreateDirectory(folder);
            File.WriteAllText(Path.Combine(folder, $"{fault.Kind}-{index}.txt"),
                $"{client.File}\n{operation}\n{method}\n{answer.Shown}\n{fault.Text}\n");
        }

        return fault is null ? null : fault with { Text = $"{Path.GetFileName(client.File)} {method}: {fault.Text}" };
    }

    private static Fault? Run(GeneratedOperation operation, string method, Answer answer, Dice dice)
    {
        MethodInfo[] methods = [.. operation.Client.GetMethods().Where(one => one.Name == method)];
        if (methods.Length == 0)
        {
            return null;
        }

        MethodInfo chosen = dice.Of(methods);
        try
        {
            return Patience.Run(() => CallAsync(operation.Client, chosen, answer).GetAwaiter().GetResult())
                ? null : new Fault(FaultKind.Hang, "no end");
        }
        catch (MutantException e)
        {
            return Judge(e, answer);
        }
    }

    // A caller sees messages, logs them and shows them; what a link or a credential holds is nothing for that.
    private static Fault? Judge(MutantException e, Answer answer)
    {
        Exception thrown = e.InnerException!;
        while (thrown is TargetInvocationException { InnerException: { } inner })
        {
            thrown = inner;
        }

        if (thrown.ToString() is var text && (text.Contains(Key, StringComparison.Ordinal) || IsLinkTold(thrown, answer)))
        {
            return new Fault(FaultKind.Exception, "a secret is told: " + thrown.Message);
        }

        return IsPromised(thrown) ? null : new Fault(FaultKind.Exception, new MutantException(thrown).Line);
    }

    // docs/errors.md has the list; the last of them are links that lead away from the service.
    private static bool IsPromised(Exception thrown) => thrown is RequestFailedException or NoSuchValueException
        || (thrown is InvalidOperationException && thrown.Message.StartsWith("The service answered with a link", StringComparison.Ordinal));

    // An error in plain text is the message: what the service says there, it says.
    private static bool IsLinkTold(Exception thrown, Answer answer)
    {
        string body = Encoding.UTF8.GetString(answer.Body);
        return thrown.Message.Split("Content:")[0].Split('\n').Any(line =>
            line.Contains("sig=" + AnswerMaker.Secret, StringComparison.Ordinal) && !body.Contains(line.Trim(), StringComparison.Ordinal));
    }

    private static async Task CallAsync(Type type, MethodInfo method, Answer answer)
    {
        ClientMaker maker = new(new Uri("https://example.com/"), options =>
        {
            options.Transport = new AnswerTransport(answer);
            options.Retry.MaxRetries = 0;
            // A service that wants to be left alone is, for as long as this.
            options.Retry.Delay = options.Retry.MaxDelay = TimeSpan.FromMilliseconds(1);
            options.Behavior().MaxRetryAfter = TimeSpan.FromMilliseconds(10);
            options.Behavior().Clock = new HurriedClock();
        });
        object client = maker.Make(type, "", new Shown("", Key, []));
        await Drain.OfAsync(method.Invoke(client, ArgumentMaker.For(method))).ConfigureAwait(false);
    }
}
