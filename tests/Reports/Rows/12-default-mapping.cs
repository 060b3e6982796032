using System.Threading.Tasks;
using Corpus.Client;
using Typewright.Testing;
using Xunit;

public static class DefaultMapping
{
    public static async Task Unknown_tag_is_the_default_schema() =>
        Assert.Equal("n", Assert.IsType<OtherPet>((await PetAsync("""{"petType":"parrot","notes":"n"}""")).Value).Notes);

    public static async Task Absent_tag_is_the_default_schema() =>
        Assert.Equal("n", Assert.IsType<OtherPet>((await PetAsync("""{"notes":"n"}""")).Value).Notes);

    public static async Task Known_tag_is_its_schema() =>
        Assert.Equal("c", Assert.IsType<Cat>((await PetAsync("""{"petType":"cat","name":"c"}""")).Value).Name);

    public static async Task Unknown_tag_is_the_default_class() =>
        Assert.Equal(4, Assert.IsType<Beast>(await AnimalAsync("""{"sort":"bear","legs":4}""")).Legs);

    public static async Task Absent_tag_is_the_default_class() =>
        Assert.Equal(4, Assert.IsType<Beast>(await AnimalAsync("""{"legs":4}""")).Legs);

    public static async Task Known_tag_is_its_class() =>
        Assert.Equal(2, Assert.IsType<Bird>(await AnimalAsync("""{"sort":"bird","wings":2}""")).Wings);

    private static DefaultMappingClient Client(string json) =>
        new(new DefaultMappingClientOptions { Transport = new MemoryTransport(new MemoryResponse(200, json)) });

    private static async Task<Pet> PetAsync(string json) => await Client(json).GetPetAsync();

    private static async Task<Animal> AnimalAsync(string json) => await Client(json).GetAnimalAsync();
}
