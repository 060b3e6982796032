using System;
using System.Linq;
using System.Threading;
using Typewright.Generator.Binding;
using Typewright.Generator.Cancelling;
using Typewright.Generator.Emitting;
using Typewright.Generator.Model;
using Typewright.Generator.Reading.Files;
using Typewright.Generator.Reading.Nodes;
using Xunit;

namespace Typewright.Generator.Tests.Hostile;

/// <summary>
/// A build that is cancelled stops soon, wherever it is. How soon is told by what is allocated between two looks at the token, since
/// that is the same on every machine: no gap is a part of a stage that counts. tests/Corpus measures the time.
/// </summary>
public sealed class CancellingTests
{
    private const string Path = "/project/large.yaml";

    [Fact]
    public void Reading_and_binding_look_at_the_token_all_the_way()
    {
        GapMeter meter = new();
        SpecSet files = new([new SpecText(Path, Document(1500))]) { Wanted = meter };

        SpecFile document = files.Open(Path)!;
        Gaps read = meter.Lap();
        ClientModel model = ClientBinder.Bind(files, document, BindingOptions.Default)!;
        Gaps bound = meter.Lap();

        Assert.InRange(model.Models.Count, 3000, 9000);
        Assert.InRange(read.Longest, 0, 0.2);
        Assert.InRange(bound.Longest, 0, 0.01);
    }

    // A file is put together from its parts at the end, which takes memory and no time.
    [Fact]
    public void Emitting_looks_at_the_token_all_the_way()
    {
        SpecSet files = new([new SpecText(Path, Document(1500))]);
        ClientModel model = ClientBinder.Bind(files, files.Open(Path)!, BindingOptions.Default)!;
        GapMeter meter = new();

        Assert.NotEmpty(Emitters.Emit(model, meter).ToList());

        Assert.InRange(meter.Lap().Longest, 0, 0.1);
    }

    [Fact]
    public void Whenever_a_build_is_cancelled_it_ends_as_cancelled()
    {
        string text = Document(6);
        int looks = Run(text, int.MaxValue);

        Assert.InRange(looks, 40, 4000);
        for (int look = 1; look <= looks; look++)
        {
            int last = look;
            Assert.Throws<OperationCanceledException>(() => Run(text, last));
        }
    }

    private static int Run(string text, int last)
    {
        LastLook wanted = new(last);
        SpecSet files = new([new SpecText(Path, text)]) { Wanted = wanted };
        ClientModel model = ClientBinder.Bind(files, files.Open(Path)!, BindingOptions.Default)!;
        Assert.NotEmpty(Emitters.Emit(model, wanted).ToList());
        return wanted.Count;
    }

    // Operations without ids, which are named after their paths and answers; shapes that several write out; unions; equal names.
    private static string Document(int count) =>
        "openapi: 3.1.0\ninfo: { title: Large, version: '1' }\nservers: [{ url: 'https://example.com' }]\npaths:\n"
        + string.Concat(Enumerable.Range(0, count).Select(static i => $$"""
              /group{{i % 40}}/things{{i}}/{id}:
                parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
                get:
                  responses:
                    '200': { description: '', content: { application/json: { schema: { $ref: '#/components/schemas/Thing{{i}}' } } } }
                post:
                  requestBody:
                    content:
                      application/json:
                        schema: { type: object, properties: { part{{i % 7}}: { type: string, enum: [a, b] } } }
                  responses:
                    '200':
                      description: ''
                      content:
                        application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Thing{{i}}' } } }
                    '400':
                      description: ''
                      content:
                        application/json: { schema: { type: object, properties: { code: { type: string } } } }

            """))
        + "components:\n  schemas:\n"
        + string.Concat(Enumerable.Range(0, count).Select(i => $$"""
                Thing{{i}}:
                  type: object
                  required: [name]
                  properties:
                    name: { type: string }
                    next: { $ref: '#/components/schemas/Thing{{(i + 1) % count}}' }
                    other: { oneOf: [{ type: string }, { type: object, properties: { deep{{i}}: { type: integer } } }] }
                    state: { type: string, enum: [on, off, 'state {{i % 11}}'] }

            """));

    /// <summary>The largest part of what a stage allocates that lies between two looks.</summary>
    private sealed record Gaps(double Longest);

    private sealed class GapMeter() : StillWanted(CancellationToken.None)
    {
        private long _start = GC.GetAllocatedBytesForCurrentThread();
        private long _last = GC.GetAllocatedBytesForCurrentThread();
        private long _longest;

        public override void LookUp()
        {
            long now = GC.GetAllocatedBytesForCurrentThread();
            _longest = Math.Max(_longest, now - _last);
            _last = now;
        }

        public Gaps Lap()
        {
            LookUp();
            Gaps gaps = new((double)_longest / (_last - _start));
            (_start, _longest) = (_last, 0);
            return gaps;
        }
    }

    private sealed class LastLook(int last) : StillWanted(CancellationToken.None)
    {
        public int Count { get; private set; }

        public override void LookUp()
        {
            Assert.True(Count < last, "somebody goes on after the end");
            if (++Count == last)
            {
                throw new OperationCanceledException();
            }
        }
    }
}
