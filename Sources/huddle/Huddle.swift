@main struct Huddle { static func main() {} }
